# What `ensure_future`, `iscoroutine` and their like make of things.
import asyncio
import types


async def work():
    return "work"


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "awaitable"


@types.coroutine
def generator_based():
    yield
    return "generator"


async def generator():
    yield 1


async def main():
    task = asyncio.ensure_future(work())
    print(isinstance(task, asyncio.Task), asyncio.ensure_future(task) is task, await task)
    print(await asyncio.ensure_future(Awaitable()), await asyncio.ensure_future(generator_based()))
    for wrong in (5, work, generator()):
        try:
            asyncio.ensure_future(wrong)
        except TypeError as error:
            print(error)
    coroutine = work()
    print(asyncio.iscoroutine(coroutine), asyncio.iscoroutine(work), asyncio.iscoroutine(generator_based()))
    print(asyncio.iscoroutinefunction(work), asyncio.iscoroutinefunction(generator), asyncio.iscoroutinefunction(main))
    print(asyncio.isfuture(task), asyncio.isfuture(coroutine), asyncio.isfuture(5))
    coroutine.close()
    other = asyncio.new_event_loop()
    try:
        asyncio.ensure_future(task, loop=other)
    except ValueError as error:
        print(error)
    future = other.create_future()
    try:
        await future
    except RuntimeError as error:
        print(str(error)[:4], str(error)[-28:])
    other.close()

asyncio.run(main())
