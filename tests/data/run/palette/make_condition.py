import asyncio


async def main():
    condition = asyncio.Condition()


asyncio.run(main())
