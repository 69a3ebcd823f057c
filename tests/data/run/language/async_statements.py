# Coroutines without a loop: run by hand with send; await, async for, async with, async comprehensions.
import inspect


class Wait:
    def __init__(self, value): self.value = value
    def __await__(self):
        got = yield f"waiting for {self.value}"
        return got


async def add(a, b):
    return await Wait(a) + await Wait(b)


def drive(coroutine, answers):
    answers, seen = iter(answers), []
    try:
        seen.append(coroutine.send(None))
        while True:
            seen.append(coroutine.send(next(answers)))
    except StopIteration as stop:
        return seen, stop.value


print(drive(add("x", "y"), [1, 2]))


class Lines:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if not self.n:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


class Manager:
    async def __aenter__(self):
        print("enter", await Wait("enter"))
        return self
    async def __aexit__(self, *error):
        print("exit", error[0] and error[0].__name__, await Wait("exit"))
        return error[0] is KeyError


async def agen(n):
    try:
        for i in range(n):
            sent = yield i
            if sent: print("sent", sent)
    finally:
        print("agen closed")


async def main():
    async for line in Lines(3):
        if line == 1: continue
        print("line", line)
    else:
        print("else")
    async with Manager() as one, Manager():
        raise KeyError("swallowed")
    print([x async for x in agen(3) if x], {x: y async for x in agen(2) for y in "ab"}, [await Wait(i) for i in range(2)])
    g = agen(5)
    print(await g.__anext__(), await g.asend("hello"), await g.__anext__())
    await g.aclose()
    print([x async for x in g], sum([x async for x in agen(4)]), [x for x in "ab"])
    try:
        await g.athrow(ValueError("thrown"))
    except (ValueError, StopAsyncIteration) as error:
        print(type(error).__name__)
    return "done"


print(drive(main(), ["e1", "e2", "x1", "x2", 10, 20]))
c = add(1, 2)
print(inspect.iscoroutine(c), inspect.iscoroutinefunction(add), inspect.isawaitable(c), type(c).__name__, c.__name__, c.cr_running, inspect.getcoroutinestate(c), inspect.isasyncgenfunction(agen))
c.close()
for bad in ("await_outside", "c.send(None)", "drive(bad_await(), [])", "drive(bad_for(), [])", "drive(bad_with(), [])", "list(agen(2))", "c.throw(ValueError)"):
    async def bad_await(): await 5
    async def bad_for():
        async for x in [1]: pass
    async def bad_with():
        async with open: pass
    try:
        print(eval(bad))
    except Exception as error:
        print(bad, "->", type(error).__name__, error)
for source in ("await x", "async for x in y: pass", "def f(): await x", "def f():\n async with a: pass", "[x async for x in y]", "async def f():\n yield 1\n return 2", "async def f(): yield from x"):
    try:
        compile(source, "s", "exec")
        print("compiled")
    except SyntaxError as error:
        print(error.msg)
t = add(1, 2)
t.send(None)
try:
    t.throw(ValueError("in"))
except ValueError as error:
    print(error)
try:
    t.send(None)
except RuntimeError as error:
    print(error)
