import asyncio


async def sleeper(name, seconds):
    print(name, "falls asleep")
    await asyncio.sleep(seconds)
    print(name, "wakes up")
    return name


async def main():
    first = asyncio.create_task(sleeper("Anna", 2))
    second = asyncio.create_task(sleeper("Boris", 1))
    # Both sleep at the same time: this takes two seconds, not three.
    print("slept:", await first, await second)


asyncio.run(main())
