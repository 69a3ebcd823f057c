import asyncio


async def work(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def main():
    done, pending = await asyncio.wait({asyncio.create_task(work(1)), asyncio.create_task(work(1))}, return_when=asyncio.FIRST_COMPLETED)


asyncio.run(main())
