# Things that can be awaited: classes with `__await__`, generators, futures inside, yields of nothing.
import asyncio
import types


class Nap:
    def __init__(self, count):
        self.count = count

    def __await__(self):
        for number in range(self.count):
            print("nap", number)
            yield
        return self.count


class Chain:
    def __init__(self, *parts):
        self.parts = parts

    def __await__(self):
        results = []
        for part in self.parts:
            results.append((yield from part.__await__()))
        return results


@types.coroutine
def old_style(count):
    for _ in range(count):
        yield
    return "old"


class Bad:
    def __await__(self):
        yield "not a future"


class Twice:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        first = yield from self.future
        second = yield from self.future
        return first, second


async def main():
    loop = asyncio.get_running_loop()
    print(await Nap(3), await Nap(0))
    future = loop.create_future()
    loop.call_later(0.01, future.set_result, "in time")
    print(await Chain(Nap(1), future, asyncio.sleep(0.01, "slept"), asyncio.create_task(asyncio.sleep(0, "task"))))
    print(await Twice(future), await old_style(2))
    print(await asyncio.gather(Nap(2), old_style(1), Chain(Nap(1))))
    print(await asyncio.wait_for(Nap(2), 1))
    try:
        await Bad()
    except RuntimeError as error:
        print(str(error)[:30])
    other = loop.create_future()

    @types.coroutine
    def without_from():
        yield other

    try:
        await without_from()
    except RuntimeError as error:
        print(str(error)[:30])
    task = asyncio.ensure_future(Nap(2))
    print(type(task).__name__, await task)


asyncio.run(main())
