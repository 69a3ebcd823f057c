import asyncio


async def turn(times):
    for _ in range(times):
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(*(turn(10_000) for _ in range(100)))


asyncio.run(main())
