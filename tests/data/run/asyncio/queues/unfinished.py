# `join` and `task_done`: who waits for work that is not finished.
import asyncio


async def worker(name, queue):
    while True:
        item = await queue.get()
        await asyncio.sleep(item / 1000)
        print(name, "finished", item)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    await queue.join()
    print("nothing to wait for")
    for item in (3, 1, 2):
        queue.put_nowait(item)
    workers = [asyncio.create_task(worker(name, queue)) for name in "ab"]
    joined = asyncio.create_task(queue.join())
    await asyncio.sleep(0)
    print(joined.done(), queue.qsize())
    await joined
    print("all is finished", queue.empty())
    try:
        queue.task_done()
    except ValueError as error:
        print(error)
    queue.put_nowait(100)
    try:
        await asyncio.wait_for(queue.join(), 0.01)
    except asyncio.TimeoutError:
        print("not yet")
    for each in workers:
        each.cancel()
    await asyncio.gather(*workers, return_exceptions=True)


asyncio.run(main())
