import asyncio


async def main():
    event = asyncio.Event()
    event.set()
    await event.wait()


asyncio.run(main())
