import asyncio


async def main():
    semaphore = asyncio.Semaphore(2)
    async with semaphore:
        pass


asyncio.run(main())
