import asyncio
import random
import time

async def worker(name, queue):
    while True:
        sleep_for = await queue.get()
        await asyncio.sleep(sleep_for)
        queue.task_done()
        print(f'{name} has slept for {sleep_for:.2f} seconds')

async def main():
    queue = asyncio.Queue()
    random.seed(3)
    total_sleep_time = 0
    for _ in range(12):
        sleep_for = random.randint(2, 9) / 50
        total_sleep_time += sleep_for
        queue.put_nowait(sleep_for)
    tasks = []
    for i in range(3):
        task = asyncio.create_task(worker(f'worker-{i}', queue))
        tasks.append(task)
    started_at = time.monotonic()
    await queue.join()
    total_slept_for = time.monotonic() - started_at
    for task in tasks:
        task.cancel()
    r = await asyncio.gather(*tasks, return_exceptions=True)
    print(r)
    print('====')
    print(total_slept_for < total_sleep_time)
    print(f'total expected sleep time: {total_sleep_time:.2f} seconds')
    print(queue)

asyncio.run(main())
