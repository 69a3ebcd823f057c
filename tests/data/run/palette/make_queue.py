import asyncio


async def main():
    queue = asyncio.Queue(maxsize=2)


asyncio.run(main())
