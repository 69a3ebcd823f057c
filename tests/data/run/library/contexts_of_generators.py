# versions: 3.11-
import asyncio, io, sys
from contextlib import (AsyncExitStack, ContextDecorator, ExitStack, aclosing, asynccontextmanager, closing, contextmanager,
                        nullcontext, redirect_stderr, redirect_stdout, suppress)

@contextmanager
def tag(name):
    print("<" + name)
    try:
        yield name.upper()
    except ValueError as e:
        print("caught", e)
    finally:
        print(">" + name)

with tag("a") as a, tag("b") as b:
    print(a, b)
with tag("c"):
    raise ValueError("inside")
try:
    with tag("d"):
        raise KeyError("through")
except KeyError as e:
    print("outside", e)

@tag("deco")
def work(x): return x + 1
print(work(1), work(2), work.__name__)

@contextmanager
def twice():
    yield 1
    yield 2
@contextmanager
def never():
    if False: yield
for bad in (twice, never):
    try:
        with bad(): pass
    except RuntimeError as e: print(e)
class Door(ContextDecorator):
    def __enter__(self): print("open"); return self
    def __exit__(self, *info): print("close", info[0] and info[0].__name__); return info[0] is ValueError
@Door()
def enter(fail=False):
    print("in")
    if fail: raise ValueError
enter(); enter(True)
with suppress(KeyError, IndexError): {}["x"]
with redirect_stdout(io.StringIO()) as out: print("captured")
print(repr(out.getvalue()))
with redirect_stderr(io.StringIO()) as err: print("e", file=sys.stderr)
print(repr(err.getvalue()), nullcontext(5).__enter__())
class R:
    def __init__(self, n): self.n = n
    def close(self): print("closed", self.n)
with closing(R(1)) as r: print(r.n)
with ExitStack() as stack:
    for i in range(3): stack.callback(print, "callback", i)
    stack.enter_context(tag("stacked")); stack.push(lambda *info: print("pushed", info[0]))
with ExitStack() as stack:
    stack.callback(print, "kept"); kept = stack.pop_all()
print("later"); kept.close()
try:
    with ExitStack() as stack:
        stack.push(lambda *info: 1 / 0)
        raise ValueError("first")
except ZeroDivisionError as e: print(e, repr(e.__context__))
with ExitStack() as stack:
    stack.push(lambda *info: True); raise ValueError("swallowed")
try: ExitStack().enter_context(5)
except TypeError as e: print(e)

@asynccontextmanager
async def session(name):
    print("connect", name); await asyncio.sleep(0)
    try: yield name
    finally: await asyncio.sleep(0); print("disconnect", name)
async def main():
    async with session("s") as s: print("using", s)
    try:
        async with session("t"): raise ValueError("x")
    except ValueError as e: print("seen", e)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(session("u")); stack.enter_context(tag("v"))
        async def bye(n): print("bye", n)
        stack.push_async_callback(bye, 1)
    async def numbers():
        try:
            for i in range(3): yield i
        finally: print("gen closed")
    async with aclosing(numbers()) as it:
        async for n in it:
            if n: break
    @session("w")
    async def job(): return 7
    print(await job())
asyncio.run(main())
