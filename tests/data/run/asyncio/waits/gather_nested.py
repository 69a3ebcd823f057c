# Gatherings of gatherings: cancelling the outer one, failures inside, the same awaitable twice.
import asyncio


async def work(name, seconds, error=None):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    if error:
        raise error
    print(name, "done")
    return name


async def main():
    print(await asyncio.gather(asyncio.gather(work("a", 0.001), work("b", 0.002)), work("c", 0.003)))
    outer = asyncio.gather(asyncio.gather(work("d", 1), work("e", 1)), work("f", 1))
    await asyncio.sleep(0)
    print(outer.cancel(), outer.done())
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled", outer.cancelled())
    try:
        await asyncio.gather(asyncio.gather(work("g", 0.001, ValueError("g")), work("h", 0.03)), work("i", 0.06))
    except ValueError as error:
        print("caught", error)
    await asyncio.sleep(0.1)
    results = await asyncio.gather(
        asyncio.gather(work("j", 0.001, KeyError("j")), work("k", 0.002), return_exceptions=True), work("l", 0.001)
    )
    print(results)
    once = work("once", 0.001)
    print(await asyncio.gather(once, once, asyncio.sleep(0, "x")))
    task = asyncio.create_task(work("m", 1))
    both = asyncio.gather(task, work("n", 0.01), return_exceptions=True)
    await asyncio.sleep(0)
    task.cancel()
    print(await both)


asyncio.run(main())
