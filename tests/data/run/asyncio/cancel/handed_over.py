# Cancelled in the very iteration in which what it waited for was given to it.
import asyncio


async def taker(name, lock):
    try:
        async with lock:
            print(name, "has it")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def getter(name, queue):
    try:
        print(name, "takes", await queue.get())
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    for kind in (asyncio.Lock, lambda: asyncio.Semaphore(1)):
        lock = kind()
        await lock.acquire()
        tasks = [asyncio.create_task(taker(n, lock)) for n in "abc"]
        await asyncio.sleep(0)
        lock.release()
        tasks[0].cancel()
        print(await asyncio.gather(*tasks, return_exceptions=True))
        print(lock.locked())
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(getter(n, queue)) for n in "abc"]
    await asyncio.sleep(0)
    queue.put_nowait(1)
    tasks[0].cancel()
    await asyncio.sleep(0.01)
    print([task.done() for task in tasks], queue.qsize())
    queue.put_nowait(2)
    tasks[2].cancel()
    await asyncio.sleep(0.01)
    print([task.done() for task in tasks], queue.qsize())

asyncio.run(main())
