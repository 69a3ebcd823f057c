import asyncio


async def main():
    condition = asyncio.Condition()
    async with condition:
        condition.notify_all()


asyncio.run(main())
