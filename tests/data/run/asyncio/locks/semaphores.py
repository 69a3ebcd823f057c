# Semaphores: how many are inside, in which order, and bounds.
import asyncio


async def worker(n, semaphore, log):
    async with semaphore:
        log.append(f"+{n}")
        await asyncio.sleep(0.01 * (n % 3 + 1))
        log.append(f"-{n}")


async def main():
    for kind in (asyncio.Semaphore, asyncio.BoundedSemaphore):
        semaphore, log = kind(2), []
        await asyncio.gather(*[worker(n, semaphore, log) for n in range(5)])
        inside = most = 0
        for entry in log:
            inside += 1 if entry[0] == "+" else -1
            most = max(most, inside)
        print(kind.__name__, [entry for entry in log if entry[0] == "+"], most, semaphore.locked())
    print(repr(semaphore).split("[")[1])
    try:
        semaphore.release()
    except ValueError as error:
        print(error)
    plain = asyncio.Semaphore(0)
    plain.release()
    plain.release()
    print(repr(plain).split("[")[1], plain.locked())
    await plain.acquire()
    await plain.acquire()
    waiting = [asyncio.create_task(plain.acquire()) for _ in range(3)]
    await asyncio.sleep(0)
    print(repr(plain).split("[")[1])
    waiting[1].cancel()
    for _ in range(2):
        plain.release()
    await asyncio.sleep(0.01)
    print([task.cancelled() or task.done() and task.result() for task in waiting])
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)

asyncio.run(main())
