import asyncio


async def work(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def main():
    task = asyncio.create_task(work(1))
    await task


asyncio.run(main())
