# What raise, throw, await and assignments to attributes of functions, generators and cells refuse.
import sys, types, asyncio
def show(t):
    try:
        print(t())
    except BaseException as e:
        print(type(e).__name__, e)
def g():
    try:
        yield 1
    except Exception as e:
        print(repr(sys.exc_info()[1]), e.__context__)
        yield 2
        print(repr(sys.exc_info()[1]))
        yield 3
        try:
            raise KeyError
        except KeyError as k:
            print(repr(k.__context__))
        print(repr(sys.exc_info()[1]))
    print(repr(sys.exc_info()[1]))
    yield 4
x = g(); next(x)
print(x.throw(ValueError("v"))); print(repr(sys.exc_info()[1])); print(next(x), next(x))
class E(Exception):
    def __new__(cls, *a): return cls
def gg():
    yield 1
def raising(e): raise e
def caused(c): raise IndexError from c
class F(Exception):
    def __new__(cls, *a): return 5
show(lambda: raising(E))
show(lambda: raising(F))
show(lambda: caused(5))
def thrown(e):
    x = gg(); next(x); return x.throw(e)
show(lambda: thrown(E))
show(lambda: thrown(F))
def named():
    x = gg(); x.__name__ = "n"; x.__qualname__ = "q.n"; print(x.__name__, x.__qualname__, repr(x)[:22])
    try:
        x.__name__ = 1
    except TypeError as e:
        print(e)
    del x.__name__
show(named)
async def ag(): yield 1
async def co(): pass
def named2():
    for x in (ag(), co()):
        x.__name__ = "n"; x.__qualname__ = "z"; print(x.__name__, x.__qualname__, repr(x).partition(" at ")[0])
        try:
            x.__qualname__ = None
        except TypeError as e:
            print(e)
        if hasattr(x, "close"): x.close()
show(named2)
def cells():
    v = 1
    f = lambda: v
    c = f.__closure__[0]
    c.cell_contents = 5
    print(v, f())
    del c.cell_contents
    try:
        f()
    except NameError as e:
        print(e)
    try:
        c.cell_contents
    except ValueError as e:
        print(e)
show(cells)
def fn(a, b=1, *, k=2): "doc"; return a, b, k
del fn.__defaults__
show(lambda: fn(1))
del fn.__kwdefaults__
show(lambda: fn(1, 2))
del fn.__doc__
print(fn.__doc__)
show(lambda: setattr(fn, "__name__", 7))
show(lambda: setattr(fn, "__qualname__", 7))
show(lambda: setattr(fn, "__globals__", 7))
show(lambda: setattr(fn, "__closure__", None))
show(lambda: delattr(fn, "__name__"))
show(lambda: setattr(fn, "__defaults__", 7))
async def main():
    a = ag()
    class BadAwait:
        def __await__(self): return 42
    class A:
        def __aiter__(self): return self
        def __anext__(self): return BadAwait()
    try:
        await BadAwait()
    except TypeError as e:
        print(e)
    class None_:
        def __await__(self): return None
    try:
        await None_()
    except TypeError as e:
        print(e)
    class It:
        def __await__(self): return Awaited()
    class Awaited:
        def __await__(self): return iter(())
    try:
        await It()
    except TypeError as e:
        print(e)
    class Co:
        def __await__(self): return co()
    try:
        await Co()
    except TypeError as e:
        print(e)
    for ex in (1, None, "x"):
        try:
            await ag().athrow(ex)
        except TypeError as e:
            print(e)
asyncio.run(main())
