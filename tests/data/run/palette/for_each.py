import asyncio


async def main():
    for item in ["a", "b", "c"]:
        pass


asyncio.run(main())
