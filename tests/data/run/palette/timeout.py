# versions: 3.11-
import asyncio


async def main():
    async with asyncio.timeout(2):
        pass


asyncio.run(main())
