# A task is cancelled while it waits for a lock, holds it, or has just been handed it: the lock stays usable.
import asyncio


async def holder(name, lock, seconds):
    try:
        async with lock:
            print(name, "holds")
            await asyncio.sleep(seconds)
            print(name, "lets go")
    except asyncio.CancelledError:
        print(name, "cancelled, locked:", lock.locked())
        raise


async def main():
    lock = asyncio.Lock()
    tasks = [asyncio.create_task(holder(name, lock, 0.01)) for name in "abcd"]
    await asyncio.sleep(0)
    tasks[1].cancel()
    await asyncio.sleep(0.005)
    print("b done:", tasks[1].done(), "waits:", tasks[2].done())
    tasks[0].cancel()
    await asyncio.sleep(0)
    print("now c is woken; it is cancelled before it runs")
    tasks[2].cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True))
    print(lock.locked())
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    waiting = [asyncio.create_task(semaphore.acquire()) for _ in range(3)]
    await asyncio.sleep(0)
    semaphore.release()
    waiting[0].cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print([task.done() for task in waiting], [task.cancelled() for task in waiting])
    semaphore.release()
    await asyncio.wait(waiting, timeout=0.01)
    print([task.done() for task in waiting], semaphore.locked())


asyncio.run(main())
