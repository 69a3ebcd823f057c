import asyncio


async def main():
    number = 0


asyncio.run(main())
