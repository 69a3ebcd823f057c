import asyncio


async def main():
    def job():
        pass


asyncio.run(main())
