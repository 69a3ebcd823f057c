# Threads that call into the loop: results into futures and queues, tasks started from outside, answers waited for.
import asyncio
import threading
import time


def producer(loop, queue, name, pause):
    for number in range(3):
        time.sleep(pause)
        loop.call_soon_threadsafe(queue.put_nowait, f"{name}{number}")
    loop.call_soon_threadsafe(queue.put_nowait, None)


def asks(loop, answers):
    time.sleep(0.04)
    future = asyncio.run_coroutine_threadsafe(answer(20), loop)
    answers.append(future.result())
    future = asyncio.run_coroutine_threadsafe(answer(0), loop)
    try:
        future.result()
    except ZeroDivisionError as error:
        answers.append(str(error))
    future = asyncio.run_coroutine_threadsafe(answer(5), loop)
    time.sleep(0.02)
    future.cancel()
    answers.append(future.cancelled())
    time.sleep(0.04)


async def answer(number):
    await asyncio.sleep(0.08)
    return 100 / number


async def main():
    loop = asyncio.get_running_loop()
    queue = asyncio.Queue()
    threads = [
        threading.Thread(target=producer, args=(loop, queue, "a", 0.08)),
        threading.Thread(target=producer, args=(loop, queue, "b", 0.1)),
    ]
    for thread in threads:
        thread.start()
    ends = 0
    while ends < 2:
        item = await queue.get()
        ends += item is None
        print("came", item)
    for thread in threads:
        thread.join()

    answers = []
    thread = threading.Thread(target=asks, args=(loop, answers))
    thread.start()
    await loop.run_in_executor(None, thread.join)
    print(answers)
    event = threading.Event()
    future = loop.create_future()

    def waits():
        event.wait()
        loop.call_soon_threadsafe(future.set_result, "the thread saw it")

    thread = threading.Thread(target=waits)
    thread.start()
    await asyncio.sleep(0.02)
    event.set()
    print(await future)
    thread.join()


asyncio.run(main())
