import asyncio


async def countdown(n):
    while n:
        yield n
        n -= 1


async def main():
    print([n async for n in countdown(3)])


asyncio.run(main())
