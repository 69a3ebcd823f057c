# versions: 3.11-
# Barriers: rounds, who is which, abort and reset.
import asyncio


async def party(name, barrier, log, rounds):
    for turn in range(rounds):
        await asyncio.sleep(0.01 * (ord(name) - 96))
        index = await barrier.wait()
        log.append((turn, name, index))


async def broken(barrier, name):
    try:
        await barrier.wait()
        print(name, "passes")
    except asyncio.BrokenBarrierError as error:
        print(name, "broken:", error)


async def main():
    barrier, log = asyncio.Barrier(3), []
    await asyncio.gather(*[party(n, barrier, log, 2) for n in "abc"])
    print(sorted(log))
    print(barrier.parties, barrier.n_waiting, barrier.broken, repr(barrier).split("[")[1])
    tasks = [asyncio.create_task(broken(barrier, n)) for n in "xy"]
    await asyncio.sleep(0)
    print(barrier.n_waiting, repr(barrier).split("[")[1])
    await barrier.reset()
    await asyncio.gather(*tasks)
    tasks = [asyncio.create_task(broken(barrier, n)) for n in "pq"]
    await asyncio.sleep(0)
    await barrier.abort()
    await asyncio.gather(*tasks)
    print(barrier.broken)
    await broken(barrier, "too late")
    await barrier.reset()
    task = asyncio.create_task(broken(barrier, "cancelled"))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(barrier.n_waiting, barrier.broken)

    async def inside(n):
        async with barrier as position:
            return position

    print(sorted(await asyncio.gather(*[inside(n) for n in range(3)])))
    try:
        asyncio.Barrier(0)
    except ValueError as error:
        print(error)

asyncio.run(main())
