import asyncio


async def main():
    number = 0
    number += 1


asyncio.run(main())
