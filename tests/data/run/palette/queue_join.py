import asyncio


async def main():
    queue = asyncio.Queue(maxsize=2)
    await queue.join()


asyncio.run(main())
