import asyncio


async def main():
    event = asyncio.Event()


asyncio.run(main())
