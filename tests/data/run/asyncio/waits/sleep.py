# `sleep`: results, zero, negative, and what it refuses.
import asyncio


async def ticks(name, delays):
    for delay in delays:
        await asyncio.sleep(delay)
        print(name, delay)


async def main():
    print(await asyncio.sleep(0, "zero"), await asyncio.sleep(-5, "negative"), await asyncio.sleep(0.001, [1]))
    await asyncio.gather(ticks("a", [0.02, 0.02, 0.02]), ticks("b", [0.05]), ticks("c", [0, 0.03]))
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.gather(*[asyncio.sleep(0.05) for _ in range(50)])
    print(0.05 <= loop.time() - start < 0.1)
    try:
        await asyncio.sleep("1")
    except TypeError as error:
        print(error)
    try:
        print(await asyncio.sleep(True, "a second?") if False else "skipped")
        await asyncio.sleep(None)
    except TypeError as error:
        print(error)
    task = asyncio.create_task(asyncio.sleep(10, "never"))
    await asyncio.sleep(0)
    task.cancel()
    print((await asyncio.gather(task, return_exceptions=True))[0].__class__.__name__)

asyncio.run(main())
