import asyncio


async def work(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def main():
    await asyncio.gather(work(1), work(1))


asyncio.run(main())
