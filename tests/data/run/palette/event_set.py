import asyncio


async def main():
    event = asyncio.Event()
    event.set()


asyncio.run(main())
