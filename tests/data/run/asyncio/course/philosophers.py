# Dining philosophers: a deadlock that a timeout finds, and the order that prevents it.
import asyncio


async def philosopher(name, first, second, log, meals):
    for _ in range(meals):
        async with first:
            await asyncio.sleep(0.001)
            async with second:
                log.append(name)
                await asyncio.sleep(0.001)


async def dinner(ordered):
    forks, log = [asyncio.Lock() for _ in range(5)], []
    tasks = []
    for n in range(5):
        left, right = n, (n + 1) % 5
        if ordered:
            left, right = sorted((left, right))
        tasks.append(asyncio.create_task(philosopher(n, forks[left], forks[right], log, 2)))
    done, pending = await asyncio.wait(tasks, timeout=0.5)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return len(done), len(pending), len(log), any(fork.locked() for fork in forks)


async def main():
    print("left first:", await dinner(False))
    print("in order:", await dinner(True))

asyncio.run(main())
