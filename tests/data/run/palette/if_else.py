import asyncio


async def main():
    if True:
        pass
    else:
        pass


asyncio.run(main())
