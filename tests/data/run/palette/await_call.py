import asyncio


async def work(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def main():
    await work(1)


asyncio.run(main())
