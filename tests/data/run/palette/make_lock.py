import asyncio


async def main():
    lock = asyncio.Lock()


asyncio.run(main())
