# versions: 3.11-
# Barriers: cancelled while waiting, aborted, reset, reused at once, with a task that draws the lot.
import asyncio


async def party(barrier, name, log):
    try:
        async with barrier as position:
            log.append((name, position, barrier.n_waiting))
        return position
    except asyncio.BrokenBarrierError:
        print(name, "finds it broken")
        raise
    except asyncio.CancelledError:
        print(name, "cancelled at it")
        raise


async def main():
    barrier, log = asyncio.Barrier(3), []
    print(barrier, await asyncio.gather(*[party(barrier, name, log) for name in "abcdef"]))
    print(log, barrier.n_waiting, barrier.parties, barrier.broken)
    tasks = [asyncio.create_task(party(barrier, name, log)) for name in "xy"]
    await asyncio.sleep(0)
    tasks[0].cancel()
    await asyncio.sleep(0)
    print("waiting", barrier.n_waiting, barrier.broken)
    tasks += [asyncio.create_task(party(barrier, name, log)) for name in "zw"]
    print([type(result).__name__ for result in await asyncio.gather(*tasks, return_exceptions=True)])

    tasks = [asyncio.create_task(party(barrier, name, log)) for name in "kl"]
    await asyncio.sleep(0)
    await barrier.abort()
    print(barrier.broken, [type(result).__name__ for result in await asyncio.gather(*tasks, return_exceptions=True)])
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as error:
        print(error)
    await barrier.reset()
    tasks = [asyncio.create_task(party(barrier, name, log)) for name in "mn"]
    await asyncio.sleep(0)
    await barrier.reset()
    print([type(result).__name__ for result in await asyncio.gather(*tasks, return_exceptions=True)], barrier.broken)
    first = asyncio.create_task(asyncio.wait_for(barrier.wait(), 0.01))
    print(await asyncio.gather(first, return_exceptions=True), barrier.n_waiting)
    print(sorted(await asyncio.gather(*[barrier.wait() for _ in range(3)])))
    for parties in (0, -1):
        try:
            asyncio.Barrier(parties)
        except ValueError as error:
            print(error)
    alone = asyncio.Barrier(1)
    print(await alone.wait(), await alone.wait())


asyncio.run(main())
