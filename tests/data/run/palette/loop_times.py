import asyncio


async def main():
    for number in range(3):
        pass


asyncio.run(main())
