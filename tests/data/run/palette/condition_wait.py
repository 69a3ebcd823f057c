import asyncio


async def waker(condition):
    async with condition:
        condition.notify()


async def main():
    condition = asyncio.Condition()
    asyncio.create_task(waker(condition))
    async with condition:
        await condition.wait()


asyncio.run(main())
