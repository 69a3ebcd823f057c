import asyncio


async def main():
    queue = asyncio.Queue(maxsize=2)
    await queue.put(1)
    item = await queue.get()


asyncio.run(main())
