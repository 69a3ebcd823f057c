import asyncio


async def main():
    return


asyncio.run(main())
