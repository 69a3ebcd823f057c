# versions: 3.10-
# Asynchronous generators: asend, athrow, aclose, comprehensions, finalisation.
import asyncio
import sys


async def countdown(n):
    try:
        while n:
            await asyncio.sleep(0.001)
            yield n
            n -= 1
    finally:
        await asyncio.sleep(0)
        print("countdown over at", n)


async def echo():
    got = None
    while True:
        try:
            got = yield got
        except ValueError as error:
            got = f"caught {error}"


async def attempt(awaitable):
    try:
        return await awaitable
    except BaseException as error:
        return f"{type(error).__name__}: {error}"


class Ticker:
    def __init__(self, stop):
        self.at, self.stop = 0, stop

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.at >= self.stop:
            raise StopAsyncIteration
        self.at += 1
        return self.at


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def wrong(error):
    yield 1
    raise error


async def delegating():
    async for n in countdown(2):
        yield n * 10


async def main():
    print([n async for n in countdown(3)])
    print({n: n * n async for n in Ticker(4) if n % 2}, {n async for n in Ticker(2)})
    print([(a, b) async for a in Ticker(2) for b in range(2) if await asyncio.sleep(0, True)])
    lazy = (n + 1 async for n in Ticker(3))
    print(type(lazy).__name__, [n async for n in lazy], [await asyncio.sleep(0, n) for n in range(3)])
    async for n in Ticker(5):
        if n == 2:
            continue
        if n == 4:
            break
        print("tick", n)
    else:
        print("never")

    agen = echo()
    print(type(agen).__name__, type(agen.asend(None)).__name__, type(agen.aclose()).__name__)
    print(await attempt(agen.asend("early")), await agen.__anext__(), await agen.asend("a"), await agen.asend("b"))
    print(await agen.athrow(ValueError("bad")), await attempt(agen.athrow(KeyError("k"))), await attempt(agen.__anext__()))
    print(agen.ag_running, agen.ag_frame, agen.ag_code.co_name, agen.__name__)
    print(await agen.aclose(), await attempt(agen.athrow(KeyError)))

    for error in [StopIteration("x"), StopAsyncIteration("y"), KeyError("z")]:
        agen = wrong(error)
        await agen.asend(None)
        print(await attempt(agen.asend(None)))
    agen = stubborn()
    print(await anext(agen), await attempt(agen.aclose()))
    agen = countdown(5)
    print(await anext(agen), await anext(agen), await agen.aclose(), await attempt(anext(agen)))
    print(await anext(agen, "default"), await attempt(agen.asend(1)))
    print(await anext(aiter(Ticker(1))), await anext(Ticker(0), "none left"))
    for value in [lambda: aiter(5), lambda: anext(5), lambda: aiter([])]:
        try:
            value()
        except TypeError as error:
            print(error)

    used = countdown(2).__anext__()
    print(await used, await attempt(used))
    del used
    await asyncio.sleep(0.01)
    agen = countdown(3)
    first, second = agen.__anext__(), agen.__anext__()
    print(await asyncio.gather(first, second, return_exceptions=True))
    await agen.aclose()
    print([n async for n in delegating()])
    async for n in delegating():
        print("left behind", n)
        break
    await asyncio.sleep(0.01)
    try:
        async for n in 5:
            pass
    except TypeError as error:
        print(error)
    try:
        for n in countdown(1):
            pass
    except TypeError as error:
        print(error)
    global kept
    kept = countdown(9)
    print("kept", await anext(kept))


asyncio.run(main())
print("after the loop", kept.ag_frame)


class Pause:
    def __await__(self):
        got = yield "paused"
        return got


async def pausing():
    x = await Pause()
    y = yield x
    print("y is", y)
    await Pause()


agen = pausing()
step = agen.__anext__()
print(step.send(None))
try:
    step.send("sent")
except StopIteration as stop:
    print("gave", stop.value)
step = agen.asend("value")
print(step.send(None))
try:
    step.throw(KeyError, "thrown")
except KeyError as error:
    print("out came", repr(error))
seen = []
sys.set_asyncgen_hooks(firstiter=lambda agen: seen.append(agen.__name__), finalizer=lambda agen: seen.append("final"))
agen = pausing()
print(agen.__anext__().send(None), seen)
del agen
print(seen)
sys.set_asyncgen_hooks(None, None)
print(tuple(sys.get_asyncgen_hooks()))
