# A pipeline of stages that are joined by queues, and one of asynchronous generators.
import asyncio

END = object()


async def stage(work, source, target):
    while (item := await source.get()) is not END:
        for result in await work(item):
            await target.put(result)
    await target.put(END)


async def split(line):
    await asyncio.sleep(0.001)
    return line.split()


async def keep_long(word):
    return [word] if len(word) > 3 else []


async def shout(word):
    await asyncio.sleep(0.002)
    return [word.upper()]


async def numbers(n):
    for each in range(n):
        await asyncio.sleep(0)
        yield each


async def doubled(source):
    async for each in source:
        yield each * 2


async def main():
    queues = [asyncio.Queue(2) for _ in range(4)]
    stages = [asyncio.create_task(stage(work, *queues[n : n + 2])) for n, work in enumerate((split, keep_long, shout))]
    for line in ("the quick brown fox", "jumps over", "the lazy dog"):
        await queues[0].put(line)
    await queues[0].put(END)
    while (word := await queues[-1].get()) is not END:
        print(word)
    await asyncio.gather(*stages)
    print([n async for n in doubled(doubled(numbers(4)))])

asyncio.run(main())
