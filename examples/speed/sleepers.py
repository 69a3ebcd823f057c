import asyncio


async def main():
    await asyncio.gather(*(asyncio.sleep(i * 7919 % 10_000 / 100_000) for i in range(10_000)))


asyncio.run(main())
