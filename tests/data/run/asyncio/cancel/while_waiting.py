# Cancelled while waiting for a lock, a semaphore, an event, a condition, a queue: nobody else loses by it.
import asyncio


async def report(name, awaitable):
    try:
        await awaitable
        print(name, "got it")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def wait_on(condition):
    async with condition:
        await condition.wait()


async def main():
    lock, semaphore, event = asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    condition, empty, full = asyncio.Condition(), asyncio.Queue(), asyncio.Queue(1)
    await lock.acquire()
    await semaphore.acquire()
    full.put_nowait("x")
    makers = {
        "lock": lock.acquire,
        "semaphore": semaphore.acquire,
        "event": event.wait,
        "condition": lambda: wait_on(condition),
        "get": empty.get,
        "put": lambda: full.put("y"),
    }
    for name, make in makers.items():
        first, second = (asyncio.create_task(report(f"{name} {n}", make())) for n in (1, 2))
        await asyncio.sleep(0)
        first.cancel()
        await asyncio.sleep(0.01)
        if name == "lock":
            lock.release()
        elif name == "semaphore":
            semaphore.release()
        elif name == "event":
            event.set()
        elif name == "condition":
            async with condition:
                condition.notify()
        elif name == "get":
            empty.put_nowait(1)
        else:
            full.get_nowait()
        await asyncio.sleep(0.01)
        print(name, first.cancelled(), second.done())
        second.cancel()
    print(lock.locked(), semaphore.locked(), event.is_set(), condition.locked(), empty.qsize(), full.qsize())

asyncio.run(main())
