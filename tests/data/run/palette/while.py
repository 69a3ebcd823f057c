import asyncio


async def main():
    count = 3
    while count > 0:
        count -= 1


asyncio.run(main())
