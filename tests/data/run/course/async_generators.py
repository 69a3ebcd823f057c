# versions: 3.10-
import asyncio
from contextlib import aclosing, AsyncExitStack, asynccontextmanager

async def ticker(delay, to):
    try:
        for i in range(to):
            yield i
            await asyncio.sleep(delay)
    finally:
        print("ticker closed")

class Countdown:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n <= 0:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0)
        return self.n + 1

async def amap(f, source):
    async for x in source:
        yield f(x)

async def take(n, source):
    i = 0
    async with aclosing(source) as s:
        async for x in s:
            if i >= n: return
            i += 1
            yield x

@asynccontextmanager
async def resource(name):
    print("open", name)
    try:
        yield name.upper()
    except ValueError as e:
        print(name, "swallowed", e)
    finally:
        print("close", name)

async def echo():
    got = yield "ready"
    while True:
        try:
            got = yield f"got {got}"
        except KeyError as e:
            got = f"thrown {e}"

async def main():
    print([x async for x in Countdown(3)])
    print({x: y async for x, y in amap(lambda v: (v, v * v), ticker(0.001, 3))})
    async for x in take(2, ticker(0.001, 100)):
        print("took", x)
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(resource(n)) for n in "abc"]
        stack.push_async_callback(asyncio.sleep, 0)
        stack.callback(print, "sync callback")
        print(names)
        raise ValueError("oops")
    e = echo()
    print(await e.asend(None), await e.asend(1), await e.asend(2), await e.athrow(KeyError("k")))
    await e.aclose()
    print(await anext(Countdown(1)), await anext(Countdown(0), "default"))
    g = ticker(0, 1)
    print(type(g), g.__name__)
    it = aiter(Countdown(2))
    print(await it.__anext__())
    print(sum([x async for x in ticker(0, 4) if x % 2]))

asyncio.run(main())
