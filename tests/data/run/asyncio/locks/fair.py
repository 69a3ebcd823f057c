# A lock is given in the order in which it was asked for, even to who could be overtaken.
import asyncio


async def worker(name, lock, log, turns):
    for turn in range(turns):
        async with lock:
            log.append(f"{name}{turn}")
            await asyncio.sleep(0)


async def main():
    lock, log = asyncio.Lock(), []
    await asyncio.gather(*[worker(n, lock, log, 3) for n in "abc"])
    print(" ".join(log))
    print(lock.locked(), repr(lock)[-10:])
    await lock.acquire()
    waiting = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(repr(lock).split("[")[1])
    lock.release()
    print("free, but promised:", lock.locked())
    newcomer = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(waiting.done(), newcomer.done(), lock.locked())
    lock.release()
    await newcomer
    lock.release()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    try:
        with lock:
            pass
    except (TypeError, AttributeError) as error:
        print(type(error).__name__)

asyncio.run(main())
