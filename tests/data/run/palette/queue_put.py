import asyncio


async def main():
    queue = asyncio.Queue(maxsize=2)
    await queue.put(1)


asyncio.run(main())
