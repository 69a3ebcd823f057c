import asyncio


async def main():
    if True:
        pass


asyncio.run(main())
