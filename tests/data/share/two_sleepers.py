import asyncio


async def sleeper(name, delay):
    print(name, "falls asleep")
    await asyncio.sleep(delay)
    print(name, "wakes up")


async def main():
    await asyncio.gather(sleeper("A", 1), sleeper("B", 2))


asyncio.run(main())
