# A loop in each of two threads: tasks, contexts and running loops do not mix.
import asyncio
import queue
import threading
import time

printed = queue.Queue()


async def step(name, number):
    await asyncio.sleep(0.05 * number)
    printed.put((name, number, asyncio.current_task().get_name() != "", len(asyncio.all_tasks())))
    return number


async def main(name, shift):
    await asyncio.sleep(shift)
    results = await asyncio.gather(*(step(name, number) for number in (1, 2, 3)))
    printed.put((name, results, asyncio.get_running_loop() is loops[name]))


loops = {}


def run(name, shift):
    loops[name] = asyncio.new_event_loop()
    try:
        asyncio.get_running_loop()
    except RuntimeError as error:
        printed.put((name, str(error)))
    loops[name].run_until_complete(main(name, shift))
    loops[name].close()


threads = [threading.Thread(target=run, args=("left", 0.0)), threading.Thread(target=run, args=("right", 0.025))]
for thread in threads:
    thread.start()
    time.sleep(0.001)
for thread in threads:
    thread.join()
while not printed.empty():
    print(*printed.get())
print(loops["left"] is loops["right"], threading.active_count())


def without_loop():
    try:
        asyncio.get_event_loop_policy().get_event_loop()
    except RuntimeError as error:
        print(error)


thread = threading.Thread(target=without_loop, name="plain")
thread.start()
thread.join()
