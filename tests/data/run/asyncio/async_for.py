import asyncio


class Ticks:
    def __init__(self, count):
        self.count = count

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.count == 0:
            raise StopAsyncIteration
        self.count -= 1
        await asyncio.sleep(0)
        return self.count


class Broken:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise ValueError("broken")


async def walk(name, ticks):
    async for tick in ticks:
        print(name, tick)
        if tick == 1 and name == "b":
            print("b breaks")
            break
    else:
        print(name, "is over")


async def main():
    await asyncio.gather(walk("a", Ticks(3)), walk("b", Ticks(3)))
    print([tick async for tick in Ticks(3)], {tick: tick * 2 async for tick in Ticks(3) if tick})
    try:
        async for _ in Broken():
            print("not printed")
    except ValueError as error:
        print(error)
    for wrong in (5, [1]):
        try:
            async for _ in wrong:
                pass
        except TypeError as error:
            print(error)

    async def work(name, delay):
        await asyncio.sleep(delay)
        return name

    tasks = [asyncio.create_task(work(name, delay)) for name, delay in (("slow", 0.02), ("quick", 0.01))]
    async for task in asyncio.as_completed(tasks):
        print(task.result(), task in tasks)


asyncio.run(main())
