import asyncio


async def main():
    semaphore = asyncio.Semaphore(2)


asyncio.run(main())
