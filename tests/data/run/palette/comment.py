import asyncio


async def main():
    pass
    # why


asyncio.run(main())
