import asyncio


async def work(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def main():
    await asyncio.wait_for(work(1), timeout=2)


asyncio.run(main())
