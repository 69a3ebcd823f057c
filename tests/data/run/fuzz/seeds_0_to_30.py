# versions: 3.13
import bisect, calendar, collections, copy, datetime, decimal, difflib, fnmatch, functools, gc, heapq, itertools, json, math, operator
import pprint, re, shlex, statistics, string, struct, textwrap, unicodedata
from collections import namedtuple
from dataclasses import InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, replace
from decimal import Decimal as D
from enum import Enum, Flag, IntEnum, IntFlag, auto
from fractions import Fraction as F
from typing import ClassVar


def show(*thunks):
    for thunk in thunks:
        try:
            print(repr(thunk()))
        except Exception as error:
            print(type(error).__name__, error)


def hash(value, hash=hash):
    """Without that of a nan, which is an address."""
    return hash(value) if value == value else "nan"


gc.disable()


def run(seed, program):
    """What the program leaves in the module and in cycles goes at its end, and not while another runs."""
    print("=== seed", seed)
    known = set(globals())
    try:
        program()
    except BaseException as error:
        print("uncaught", type(error).__name__, error)
    for name in sorted(set(globals()) - known):
        del globals()[name]
    gc.collect()


def program_0():
    import contextlib, gc, weakref
    class Thing:
        def __init__(self, name): self.name = name
        def __repr__(self): return self.name
        def __del__(self): print("del", self.name)
    class Quiet(Thing):
        __slots__ = ("__weakref__", "other")
        def __del__(self): pass
    def make(name): return Thing(name)
    def keep(*a): return a
    def raiser(x): raise ValueError(x.name)
    def gen(x):
        try:
            yield x.name
            yield 2
        finally:
            print("left", x.name)
    refs = {}
    def watch(x):
        refs[x.name] = weakref.ref(x, lambda r, n=x.name: print("gone", n))
        return x
    box, table, weak = [], {}, weakref.WeakValueDictionary()
    def f():
        x = y = z = None
        x = gen(make('m1'))
        print(next(x))
        print('--')
        def f(a=Thing('t2')): return a
        f()
        del f
        print('--')
        print(sorted((n, r() is not None) for n, r in refs.items()))
        print('--')
        for z in [make('m3'), Thing('t4')]: print(z)
        print('--')
        table.pop(1, None)
        print('--')
        z = gen(make('m5'))
        print(next(z))
        print('--')
        while Thing('t6'):
            print('while')
            break
        print('--')
        box.clear()
        print('--')
        box.append(Thing('t7'))
        print('--')
        box.clear()
        print('--')
        with contextlib.closing(contextlib.ExitStack()) as s: s.callback(print, Thing('t8'))
        print('--')
        return None
    r = f()
    print('returned')
    del r
    box.clear(); table.clear()
    print('end')


run(0, program_0)


def program_1():
    def call(f):
        return f() if callable(f) else f
    def items(v):
        return v if isinstance(v, (list, tuple)) else [v]
    def clean(v):
        return 'function' if callable(v) else [clean(i) for i in v] if isinstance(v, list) else v
    x = 4
    def f0(x=1):
        z = 3
        print(clean((lambda : (z := y))))
        show(lambda: clean([3, y]))
        print(sorted((k, clean(v)) for k, v in locals().items() if k in 'xyz'))
    show(f0)
    print(clean([x, 3]))


run(1, program_1)


def program_2():
    x = bytearray(b'')
    show(lambda: (b'%5.1f|%x' % (('ßeta'), False)))
    show(lambda: (x.__setitem__(slice(None, None, 2), b'abc'), x))
    show(lambda: (memoryview('é€'.encode())[0]))
    show(lambda: (struct.calcsize('5p'), list(struct.iter_unpack('<H', b'\x00\xff'))))


run(2, program_2)


def program_3():
    kept = []  # What is left half done lives until the end: nothing depends on when a frame lets go of it.
    class Wait:
        def __init__(self, name): self.name = name
        def __await__(self):
            got = yield self.name
            print(self.name, 'got', got)
            return got
    class Manager:
        async def __aenter__(self):
            print('enter', await Wait('entering'))
            return self
        async def __aexit__(self, kind, error, trace):
            print('exit', kind and kind.__name__, await Wait('leaving'))
            return isinstance(error, KeyError)
    def keep(x):
        kept.append(x)
        return x
    def drive(awaitable, *sent):
        steps = keep(awaitable.__await__() if not hasattr(awaitable, 'send') else awaitable)
        for value in (None, *sent):
            try:
                print('->', steps.throw(value) if isinstance(value, BaseException) else steps.send(value))
            except StopIteration as stop:
                return 'returned', stop.value
            except BaseException as error:
                return 'raised', repr(error)
        return 'closed', steps.close()
    def finish(x):
        # What ignores GeneratorExit, and is let go, waits for the collector: its own traceback refers to it.
        for _ in range(9):
            try:
                return drive(x.aclose()) if hasattr(x, 'aclose') else x.close()
            except Exception as error:
                print('finish', repr(error))
    async def numbers(n):
        try:
            for i in range(n):
                yield i
        finally:
            print('numbers end')
    async def inner(x):
        try:
            try:
                print([await Wait(i) for i in range(1)])
            finally:
                print('finally', 5)
            print([await Wait(i) for i in range(2)])
            async for x in keep(numbers(0)):
                print([i async for i in keep(numbers(2))])
                x = await Wait(15)
                x = await Wait(19)
        except ValueError as e:
            print('caught', 23, repr(e))
            try:
                return 27
                raise StopIteration(30)
                print(33, x)
            except GeneratorExit as e:
                print('caught', 36, repr(e))
                print([i async for i in keep(numbers(2))])
            try:
                raise StopIteration(43)
                print(46, x)
                x = await Wait(49)
            except BaseException as e:
                print('caught', 53, repr(e))
                raise KeyError(56)
                return 61
                print([await Wait(i) for i in range(2)])
            finally:
                print('finally', 66)
        finally:
            print('finally', 68, await Wait(69))
        print(71, x)
    async def f(x):
        x = await Wait(74)
    async def g(x):
        async with Manager() as m:
            if not x:
                x = await Wait(79)
                yield 90
                x = await Wait(93)
            if not x:
                try:
                    yield 104
                    yield 113
                except BaseException as e:
                    print('caught', 114, repr(e))
                    yield 119
                    x = await keep(inner(125))
                print([await Wait(i) for i in range(2)])
        print([await Wait(i) for i in range(0)])
        if not x:
            try:
                async with Manager() as m:
                    x = yield 148
                    return
            finally:
                print('finally', 157, await Wait(158))
            print([await Wait(i) for i in range(1)])
            if not x:
                raise ValueError(168)
                x = await keep(inner(176))
        yield 'last'
    show(lambda: drive(keep(f(0)), KeyError(0)))
    show(lambda: drive(keep(f(5)), -4, ValueError('thrown'), None, None, ValueError('thrown')))
    a = g(None)
    show(lambda: drive(keep(a.asend(None)), -2, 's'))
    show(lambda: drive(keep(a.asend(-2)), None, ValueError('thrown'), 7, 's', 's', KeyError(0)))
    show(lambda: drive(keep(a.athrow(ValueError('thrown'))), KeyError(0), KeyError(0), KeyError(0), KeyError(0), KeyError(0), None))
    show(lambda: drive(keep(a.asend(None)), 's', 's', None, KeyError(0), 's', 's'))
    while kept:
        finish(kept.pop())


run(3, program_3)


def program_4():
    kept = []  # What is left half done lives until the end: nothing depends on when a frame lets go of it.
    class Wait:
        def __init__(self, name): self.name = name
        def __await__(self):
            got = yield self.name
            print(self.name, 'got', got)
            return got
    class Manager:
        async def __aenter__(self):
            print('enter', await Wait('entering'))
            return self
        async def __aexit__(self, kind, error, trace):
            print('exit', kind and kind.__name__, await Wait('leaving'))
            return isinstance(error, KeyError)
    def keep(x):
        kept.append(x)
        return x
    def drive(awaitable, *sent):
        steps = keep(awaitable.__await__() if not hasattr(awaitable, 'send') else awaitable)
        for value in (None, *sent):
            try:
                print('->', steps.throw(value) if isinstance(value, BaseException) else steps.send(value))
            except StopIteration as stop:
                return 'returned', stop.value
            except BaseException as error:
                return 'raised', repr(error)
        return 'closed', steps.close()
    def finish(x):
        # What ignores GeneratorExit, and is let go, waits for the collector: its own traceback refers to it.
        for _ in range(9):
            try:
                return drive(x.aclose()) if hasattr(x, 'aclose') else x.close()
            except Exception as error:
                print('finish', repr(error))
    async def numbers(n):
        try:
            for i in range(n):
                yield await Wait(i)
        finally:
            print('numbers end')
    async def inner(x):
        try:
            print([await Wait(i) for i in range(1)])
        except BaseException as e:
            print('caught', 5, repr(e))
            print(7, x)
    async def f(x):
        return 14
        print(16, x)
    async def g(x):
        return
        print([i async for i in keep(numbers(2))])
        yield 'last'
    show(lambda: drive(keep(f(-2)), -1, ValueError('thrown'), ValueError('thrown')))
    show(lambda: drive(keep(f(4)), 's', KeyError(0), 's', KeyError(0), None))
    a = g(0)
    show(lambda: drive(keep(a.aclose()), -5, KeyError(0), ValueError('thrown'), 's', KeyError(0), ValueError('thrown')))
    show(lambda: drive(keep(a.athrow(KeyError)), KeyError(0)))
    show(lambda: drive(keep(a.athrow(KeyError)), ValueError('thrown'), ValueError('thrown'), 's', 's', ValueError('thrown')))
    show(lambda: drive(keep(a.aclose()), ))
    show(lambda: drive(keep(a.__anext__()), 's', None))
    while kept:
        finish(kept.pop())


run(4, program_4)


def program_5():
    try:
        p = re.compile('(?i:(?P<o>(?P<o>\\Z)?(?(o)\\W|a))?(?(o)([abc])*|.^ ))', re.I); t = 'Bab'
        print(p.groups, p.groupindex)
    except re.error as e:
        print('error', e, e.pos)
    else:
        show(lambda: (p.split(t)))
        show(lambda: (p.sub('\\g<n>', t)))
        show(lambda: (p.split(t, 0)))
    try:
        p = re.compile('[a-c1]\\b\\s(?!\\w)(?P<o>\\s)?(?(o)$|[a-c1])', re.A); t = 'abcabc'
        print(p.groups, p.groupindex)
    except re.error as e:
        print('error', e, e.pos)
    else:
        show(lambda: (p.match(t)))
        show(lambda: (p.search(t).regs))
    try:
        p = re.compile('(?:[a-c1]| )(?P<o>\\w| )?(?(o)(é)+|[^a]a)', re.I); t = '-BaÉ-Baébca'
        print(p.groups, p.groupindex)
    except re.error as e:
        print('error', e, e.pos)
    else:
        show(lambda: (p.match(t)))
        show(lambda: (p.fullmatch(t)))
        show(lambda: (p.split(t, 1)))
    try:
        p = re.compile('(?<=[^a]|é(?=[a-c1])(\\b)[a-c1]\\1)', re.M); t = 'x.y\n1 a'
        print(p.groups, p.groupindex)
    except re.error as e:
        print('error', e, e.pos)
    else:
        show(lambda: (p.subn(lambda m: m[0].upper(), t, 2)))
        show(lambda: (p.search(t) and p.search(t).expand(r'\g<0>!')))
        show(lambda: (p.search(t, 2)))
    try:
        p = re.compile('(b) \\1\\s|\\d'); t = 'aaa'
        print(p.groups, p.groupindex)
    except re.error as e:
        print('error', e, e.pos)
    else:
        show(lambda: (p.fullmatch(t)))
        show(lambda: (p.search(t, 2)))
        show(lambda: (p.split(t)))
        show(lambda: (p.split(t)))


run(5, program_5)


def program_6():
    try:
        @dataclass()
        class P:
            ap: InitVar[int] = field(default_factory=list)
            bp: 'list[int]' = field(default=1, repr=False)
            cp: InitVar[int] = [2, 6]
        @dataclass(order=True, frozen=True)
        class Q:
            aq: InitVar[int]
    except Exception as e:
        print(type(e).__name__, e)
    else:
        show(lambda: (sorted([P(2), P(1)])))
        show(lambda: (P(1, 2) == P(1, 2), P(1) < P(2)))
        show(lambda: (Q(x=7)))
        show(lambda: (astuple(Q(1, 2))))
        show(lambda: (P(1, 2) == P(1, 2), P(1) < P(2)))
        show(lambda: (setattr(P(1), 'ap', 3)))
        show(lambda: ([f.name for f in fields(Q)]))


run(6, program_6)


def program_7():
    def tree(e):
        if e is None or not isinstance(e, BaseExceptionGroup): return repr(e)
        return type(e).__name__, e.message, [tree(i) for i in e.exceptions], repr(e.__cause__), e.__context__ is None, getattr(e, '__notes__', None)
    def f(seen):
        try:
            raise ValueError(1)
        except* (KeyError, ValueError) as e:
            seen.append(tree(e))
            raise TypeError(9) from None
        except* KeyError as e:
            seen.append(tree(e))
            x = 1
    seen = []
    try:
        f(seen)
    except BaseException as e:
        print(tree(e), str(e))
    print(seen)
    g = BaseExceptionGroup('h', [BaseExceptionGroup('h', [ExceptionGroup('g', [TypeError(5), TypeError(9), OSError(9)]), TypeError(7), ValueError(0)]), OSError(4)])
    show(lambda: (ExceptionGroup('x', [])))
    show(lambda: (tree(g.subgroup(lambda e: isinstance(e, LookupError)))))
    show(lambda: (g.args, g.message, g.exceptions))
    show(lambda: (g.args, g.message, g.exceptions))


run(7, program_7)


def program_8():
    kept = []  # What is left half done lives until the end: nothing depends on when a frame lets go of it.
    class Wait:
        def __init__(self, name): self.name = name
        def __await__(self):
            got = yield self.name
            print(self.name, 'got', got)
            return got
    class Manager:
        async def __aenter__(self):
            print('enter', await Wait('entering'))
            return self
        async def __aexit__(self, kind, error, trace):
            print('exit', kind and kind.__name__, await Wait('leaving'))
            return isinstance(error, KeyError)
    def keep(x):
        kept.append(x)
        return x
    def drive(awaitable, *sent):
        steps = keep(awaitable.__await__() if not hasattr(awaitable, 'send') else awaitable)
        for value in (None, *sent):
            try:
                print('->', steps.throw(value) if isinstance(value, BaseException) else steps.send(value))
            except StopIteration as stop:
                return 'returned', stop.value
            except BaseException as error:
                return 'raised', repr(error)
        return 'closed', steps.close()
    def finish(x):
        # What ignores GeneratorExit, and is let go, waits for the collector: its own traceback refers to it.
        for _ in range(9):
            try:
                return drive(x.aclose()) if hasattr(x, 'aclose') else x.close()
            except Exception as error:
                print('finish', repr(error))
    async def numbers(n):
        try:
            for i in range(n):
                yield await Wait(i)
        finally:
            print('numbers end')
    async def inner(x):
        print(2, x)
        return 8
    async def f(x):
        try:
            async for x in keep(numbers(1)):
                async with Manager() as m:
                    print([i async for i in keep(numbers(2))])
                    print([await Wait(i) for i in range(1)])
                    raise ValueError(21)
            else:
                try:
                    print(25, x)
                except ValueError as e:
                    print('caught', 29, repr(e))
                    return 34
                    x = await Wait(35)
            return 44
        except GeneratorExit as e:
            print('caught', 45, repr(e))
            try:
                try:
                    x = await Wait(46)
                except BaseException as e:
                    print('caught', 51, repr(e))
                    return 56
                    x = await keep(inner(60))
                    print(63, x)
                print([await Wait(i) for i in range(2)])
            except Exception as e:
                print('caught', 72, repr(e))
                raise ValueError(75)
                raise ValueError(80)
            try:
                async with Manager() as m:
                    return 87
            except Exception as e:
                print('caught', 88, repr(e))
                return 93
                print(95, x)
            try:
                if x:
                    x = await Wait(99)
            except BaseException as e:
                print('caught', 104, repr(e))
                try:
                    x = await Wait(105)
                    print(111, x)
                finally:
                    print('finally', 115, await Wait(116))
    async def g(x):
        x = await Wait(117)
        try:
            raise ValueError(126)
        except Exception as e:
            print('caught', 131, repr(e))
            try:
                x = yield 137
            except Exception as e:
                print('caught', 139, repr(e))
                raise StopIteration(142)
                try:
                    x = yield 152
                    x = yield 159
                    print([i async for i in keep(numbers(2))])
                finally:
                    print('finally', 168)
            return
        yield 183
        yield 'last'
    show(lambda: drive(keep(f(6)), 's', 's', 's', ValueError('thrown'), KeyError(0), 's'))
    show(lambda: drive(keep(f(5)), ValueError('thrown')))
    a = g(None)
    show(lambda: drive(keep(a.athrow(KeyError)), None, ValueError('thrown')))
    show(lambda: drive(keep(a.athrow(ValueError('thrown'))), ValueError('thrown'), ValueError('thrown'), ValueError('thrown')))
    show(lambda: drive(keep(a.aclose()), ValueError('thrown'), 5))
    show(lambda: drive(keep(a.asend(None)), 's', None))
    show(lambda: drive(keep(a.asend(None)), 's', ValueError('thrown'), 's', ValueError('thrown')))
    while kept:
        finish(kept.pop())


run(8, program_8)


def program_9():
    def t(n, value=None):
        print(n, end=" ")
        return n if value is None else value
    class Log:
        def __init__(self, name): self.__dict__["name"] = name
        def __repr__(self): return self.name
        def __getattr__(self, name):
            if name.startswith("__"): raise AttributeError(name)
            print(f"{self.name}.{name}", end=" ")
            return Log(self.name + name)
        def __setattr__(self, name, value): print(f"{self.name}.{name} = {value!r}", end=" ")
        def __delattr__(self, name): print(f"del {self.name}.{name}", end=" ")
        def __getitem__(self, key):
            print(f"{self.name}[{key!r}]", end=" ")
            return key
        def __setitem__(self, key, value): print(f"{self.name}[{key!r}] = {value!r}", end=" ")
        def __delitem__(self, key): print(f"del {self.name}[{key!r}]", end=" ")
        def __call__(self, *a, **k):
            print(f"{self.name}(*{a}, **{k})", end=" ")
            return len(a) + len(k)
        def __iadd__(self, other):
            print(f"{self.name} += {other!r}", end=" ")
            return self
        def __enter__(self):
            print("enter", self.name, end=" ")
            return (1, 2)
        def __exit__(self, *given): print("exit", self.name, given[0], end=" ")
        def __eq__(self, other):
            print(f"{self.name} == {other!r}", end=" ")
            return other == 1
        def __bool__(self):
            print("bool", self.name, end=" ")
            return self.name != "b"
        def __hash__(self):
            print("hash", self.name, end=" ")
            return 1
        def __iter__(self):
            print("iter", self.name, end=" ")
            return iter([1, 2])
        def keys(self):
            print("keys", self.name, end=" ")
            return ["p", "q"]
    a, b, c = Log("a"), Log("b"), Log("c")
    try:
        t(11, b)[t(13)] += (n := {a, a, t(15)})
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(t(16))
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        class C(metaclass=type, *(), **{}):
            x: {t(19): (lambda x=t(21), *, y=t(23): a)(), b: f'{t(29)}{a!r:>{t(35)}}'} = t(38)
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        assert t(42), t(44)
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        c[t(48)] = t(71, c)[t(72)] = {**t(75), t(78): t(81, [1, 2])}
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        with t(82) as t(94, b).x, a as t(115, a)[t(117)]:
            t(121, 0) == t(123)
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(t(126))
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        class C(metaclass=type, *(), **{}):
            x: t(129) - t(132) = t(136, b)
        print()
    except Exception as e:
        print(type(e).__name__, e)


run(9, program_9)


def program_10():
    try:
        @dataclass()
        class P:
            ap: InitVar[int] = field(default_factory=list)
            bp: 'list[int]' = -1
        @dataclass(frozen=True, order=True)
        class Q(P):
            aq: 'list[int]' = field(init=False, default=3)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        show(lambda: (asdict(P(1, 2))))
        show(lambda: (replace(P(1, 2), ap=5)))
        show(lambda: (P(1).__dict__))
        show(lambda: (replace(P(1, 2), ap=5)))
        show(lambda: (P(2, -1, 5)))
        show(lambda: (P(2, -1, 5)))
        show(lambda: (delattr(P(1, 2), 'ap')))


run(10, program_10)


def program_11():
    def t(n, value=None):
        print(n, end=" ")
        return n if value is None else value
    class Log:
        def __init__(self, name): self.__dict__["name"] = name
        def __repr__(self): return self.name
        def __getattr__(self, name):
            if name.startswith("__"): raise AttributeError(name)
            print(f"{self.name}.{name}", end=" ")
            return Log(self.name + name)
        def __setattr__(self, name, value): print(f"{self.name}.{name} = {value!r}", end=" ")
        def __delattr__(self, name): print(f"del {self.name}.{name}", end=" ")
        def __getitem__(self, key):
            print(f"{self.name}[{key!r}]", end=" ")
            return key
        def __setitem__(self, key, value): print(f"{self.name}[{key!r}] = {value!r}", end=" ")
        def __delitem__(self, key): print(f"del {self.name}[{key!r}]", end=" ")
        def __call__(self, *a, **k):
            print(f"{self.name}(*{a}, **{k})", end=" ")
            return len(a) + len(k)
        def __iadd__(self, other):
            print(f"{self.name} += {other!r}", end=" ")
            return self
        def __enter__(self):
            print("enter", self.name, end=" ")
            return (1, 2)
        def __exit__(self, *given): print("exit", self.name, given[0], end=" ")
        def __eq__(self, other):
            print(f"{self.name} == {other!r}", end=" ")
            return other == 1
        def __bool__(self):
            print("bool", self.name, end=" ")
            return self.name != "b"
        def __hash__(self):
            print("hash", self.name, end=" ")
            return 1
        def __iter__(self):
            print("iter", self.name, end=" ")
            return iter([1, 2])
        def keys(self):
            print("keys", self.name, end=" ")
            return ["p", "q"]
    a, b, c = Log("a"), Log("b"), Log("c")
    try:
        raise KeyError({**t(2), t(4): t(6)}) from None
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        for n in not t(26):
            (lambda x=(t(28), t(33, 's'))[t(34)], *, y=b.x: {**t(37), t(40): a})()
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print({i: t(44) for i in t(47)})
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        with {a: t(51) for i in t(55, b)} as t(69, a)[t(71)], a as b.y:
            t(89, None or 0)
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(f'{(lambda x=t(90), *, y=t(94): t(98, 0))()}{[(t(100), i) for i in t(103) if t(106)]!r:>{(lambda x=t(109), *, y=t(112): t(115))()}}')
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        if (a, t(120))[t(125, 0)]:
            print('yes')
        elif c:
            print('no')
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        b[t(136):t(140)], *t(156, b).x = t(163, 0)
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        @t(164, lambda f: f)
        def f(x: (t(165) == t(170, 0) != t(171)) = [(t(175), i) for i in t(177) if t(180)], *, y: t(183) is t(186) = ((t(189) if t(194, [1, 2]) else c) if not t(198) else {**t(203, a), t(204): a})) -> t(208): pass
        print()
    except Exception as e:
        print(type(e).__name__, e)


run(11, program_11)


def program_12():
    show(lambda: ('-9infinity0'.isdigit(), ' 1.5(/'.isnumeric(), '-0\u2003z9\n'.isdecimal()))
    show(lambda: ((0).as_integer_ratio(), (55e-182).is_integer()))
    show(lambda: ((78e108).as_integer_ratio(), ((2**31)).is_integer()))
    show(lambda: (format(9573810556253503224, '.17g')))
    show(lambda: (int((2)) ** 2, divmod(int(22e155), -10**9)))
    show(lambda: (hash(float((63))), hash(F((2))), hash(D(2.5400870075429704e-15))))
    show(lambda: ((207315468193900713040659870566929144006402010809213827406417).as_integer_ratio(), ((10)).is_integer()))


run(12, program_12)


def program_13():
    a, b = 10, 33.237112
    w, p = 3, 5
    show(lambda: ('%#12.%' % ()))
    show(lambda: ('{:0n}'.format(8)))
    show(lambda: ('{:0^+14.7o}'.format(7)))
    show(lambda: (ascii(('aXbXc')), repr(('naïve')), repr(b'abc')))
    show(lambda: ('%--8.4g|% .1s|%0G' % (b'abc', (float('inf')), b'a b', )))


run(13, program_13)


def program_14():
    show(lambda: (int('68- ', 3)))
    show(lambda: (int(6799470215172345332), round(83e41, 5), math.trunc(47e-257)))
    show(lambda: (int('731.5_'.encode('latin-1', 'replace'))))
    show(lambda: (str(D((2**31))), F(3), D(repr(18e-32))))
    show(lambda: (str(D(57e28)), F((5e-324)), D(repr(12e144))))
    show(lambda: (int(' \xbd\xbd ')))
    show(lambda: (str(D(250130982315369.0)), F((1000)), D(repr((123456789.125)))))


run(14, program_14)


def program_15():
    class Manager:
        def __init__(self, name, swallow):
            self.name, self.swallow = name, swallow
        def __enter__(self):
            print("enter", self.name)
            return self.name
        def __exit__(self, kind, error, trace):
            print("exit", self.name, kind and kind.__name__, error)
            return self.swallow
    def f(n, seen):
        for n in range(1):
            print(1, n)
        else:
            if not n:
                with Manager(6, True) as m:
                    n += 1
                    assert n < 2, n
            else:
                with Manager(17, False) as m:
                    seen.append(20)
                    return 26
                    return 31
                for n in range(0):
                    assert n < 2, n
                    if n % 2: continue
                else:
                    if n > 2: raise KeyError(n)
            if len(seen) > 1:
                with Manager(48, False) as m:
                    n += 1
            else:
                for n in range(2):
                    return 57
                else:
                    return 62
                    assert n < 2, n
            w69 = 0
            while w69 < 3:
                w69 += 1
                with Manager(70, False) as m:
                    if n % 2: return seen
                for n in range(2):
                    break
                    if n % 2: return seen
                    seen.append(88)
        return 'end', n
    def chain(e):
        while e is not None:
            print('  ', repr(e), repr(e.__cause__), e.__suppress_context__)
            e = e.__context__
    for n in range(3):
        seen = []
        try:
            print('returned', f(n, seen), seen)
        except Exception as e:
            chain(e)


run(15, program_15)


def program_16():
    def noisy(i):
        print("noisy", i)
        if i == 3: raise ValueError(i)
        return i
    class Old:
        def __getitem__(self, i):
            if i > 2: raise IndexError
            return i * 10
        def __len__(self): return 3
    class Counted:
        def __init__(self, n): self.n = n
        def __iter__(self): return self
        def __next__(self):
            self.n -= 1
            if self.n < 0: raise StopIteration("done", self.n)
            return self.n
        def __length_hint__(self): return 7
    def few(iterable):
        return [i for i, _ in zip(iterable, range(20))]
    x = [2, -1, 1]
    try:
        a = itertools.pairwise(reversed(x))
    except Exception as e:
        print(type(e).__name__, e)
        a = iter(x)
    try:
        b = itertools.groupby(itertools.islice(enumerate(x), 0, 5, 2), lambda i: i == 1)
    except Exception as e:
        print(type(e).__name__, e)
        b = iter(x)
    show(lambda: ([next(a) for _ in range(2)]))
    show(lambda: (bool(a)))
    show(lambda: ([(i, j) for i in itertools.islice(a, 3) for j in itertools.islice(a, 2)]))
    show(lambda: (list(itertools.islice(b, 2))))
    show(lambda: (operator.length_hint(b, 5)))
    show(lambda: (next(a)))
    show(lambda: (1 in itertools.islice(b, 9)))


run(16, program_16)


def program_17():
    class P:
        __match_args__ = ("x", "y")
        def __init__(self, x, y): self.x, self.y = x, y
    class Q(P):
        __match_args__ = ("y",)
    def f(v):
        a = b = c = d = e = '-'
        match v:
            case {'a': (str()) as d}:
                return 0, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case [*a, b] if v != 1:
                return 1, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case list() | 0 if a:
                return 2, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case [_] if a == b:
                return 3, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case list() | dict():
                return 4, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
        return 'none'
    show(lambda: f([1.0, 1]))
    show(lambda: f(P(Q(True, {}), {'a': (), 'k': 'a'})))
    show(lambda: f([None, 'ab']))
    show(lambda: f(({'a': {'a': 0}}, {}, )))
    show(lambda: f(P({'a': b'abc'}, 'ab')))
    show(lambda: f(Q(P(None, [0]), {1: 1.0})))
    show(lambda: f({'k': 1.0}))
    show(lambda: f(1))


run(17, program_17)


def program_18():
    x = [2, 0, -2, -2, 2]
    try:
        x.reverse()
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        *a, b, c = x; print(a, b, c)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        del x[::-1]
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x[5] += 7
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.reverse()
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.index(-3)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.index(-2)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x += {'Hello, World': 7, 3: 7, 1: -2, -7: -1}
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x[6::-2] = [4, 4]
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.clear()
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        *a, b, c = x; print(a, b, c)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x[-3] += 2
    except Exception as e:
        print(type(e).__name__, e)
    print(x)


run(18, program_18)


def program_19():
    show(lambda: (str(b'', 'latin-1')))
    show(lambda: ((('naïve') * 1).replace(' ', ' ', -4)))
    show(lambda: (b''.split()))
    show(lambda: (('12').rsplit(None, 7)))


run(19, program_19)


def program_20():
    show(lambda: (repr('\\\u672c\u03c39\xa0'), ascii('\r\xdf\u01c6'), len('\U000e0041\U0001d400'), list('\u1fbc\u1fb3\u65e5')))
    show(lambda: ('\u0e01\u0e01\x00"\u038f'.splitlines(True), "'\u1fbc\u0301".split(None, -5), '\\'.rsplit(maxsplit=1)))
    show(lambda: ('\u0345'.lstrip()))
    show(lambda: ('\u0345\u03a3'.center(9, '*'), ''.zfill(4), '\xc5\xe5e\tZ'.expandtabs(5)))
    show(lambda: ('\u2167\u0130'.translate({97: 'ß', 0xdf: None, 32: 0x1f680}), '\u0e01\U0001d400\u017f\u2167\u20ac'.maketrans('\u03c3', '\u01c5\u01c6\x00')))
    show(lambda: ('\u0149'[4:-5:2], '\u20ac'[::-1]))


run(20, program_20)


def program_21():
    x = {3: -1, 1: -2, 1: 7}
    try:
        x |= {}
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x == {0: -4, 'abc': 7, 'Hello, World': -2, -7: -5}, x.items() >= {-7: 7, 0: 4, 1: -5}.items())
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(len(x.keys() & {1, 10, 5, 0, 2, 11}), x.keys() <= {1})
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x[(1, 2)] = -3
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(len(x.keys() & {2, 10}), x.keys() <= {7})
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x |= {}
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.update([(1, 2)])
    except Exception as e:
        print(type(e).__name__, e)
    print(x)


run(21, program_21)


def program_22():
    def call(f):
        return f() if callable(f) else f
    def items(v):
        return v if isinstance(v, (list, tuple)) else [v]
    def clean(v):
        return 'function' if callable(v) else [clean(i) for i in v] if isinstance(v, list) else v
    x = -2
    def f0(*z):
        nonlocal x
        print(clean([((y, y) if y else (y, y)) for x in [[y for y in range(2) for y in items(-1)]]]))
        def g():
            show(lambda: clean((y := [{str(x): x for z in [z]} for i in items([(y, x) for x in range(2)])])))
            return (lambda : 5)
        print(clean(g()))
        print(clean((y := call(lambda: (lambda x=x: (x, x))))))
        print(sorted((k, clean(v)) for k, v in locals().items() if k in 'xyz'))
    show(f0)
    print(clean(call(lambda x={str((z if x else y)): [z, 6] for x in 'ab'}: list({str(x): (z, y) for y in items(x) for z, i in enumerate('ab')} for y, i in enumerate('ab') for y in items([x, 0])))))


run(22, program_22)


def program_23():
    k = range(-4, -5, -1)
    def tidy(x):
        return list(x) if hasattr(x, '__next__') else x
    show(lambda: tidy({**{'aXbXc': -3, -7: -2, '  spaced  ': 2, '': -2}, **{'': -4, 'a': 6, 1: 1}}))
    show(lambda: tidy(iter(())))
    show(lambda: tidy(list(map(str, {3: -3, 2: -2}, ('a\tb\nc')))))
    show(lambda: tidy((lambda a, /, b=2, *c, d=4, **e: (a, b, c, d, e))(5, 0)))
    show(lambda: tidy((lambda a, /, b=2, *c, d=4, **e: (a, b, c, d, e))()))
    show(lambda: tidy(range(-3, 6).count(1)))
    show(lambda: tidy((lambda a, /, b=2, *c, d=4, **e: (a, b, c, d, e))(5, 5, -3)))


run(23, program_23)


def program_24():
    show(lambda: (calendar.isleap(2023, 2)))
    show(lambda: (string.Template('$$ $a').substitute(a=1, b=2)))
    show(lambda: (textwrap.indent('one two. Three')))
    show(lambda: (datetime.datetime.strptime('2024-12-01 10:30', '%Y-%m-%d')))
    show(lambda: (json.dumps(((), ((), ), (), ), separators=(',', ':'))))
    show(lambda: (datetime.timedelta(minutes=6) / 2))
    show(lambda: (string.capwords('The quick  brown fox jumps over the lazy dog.'), ''.split(), 'a\tb  c\n'.title()))


run(24, program_24)


def program_25():
    import contextlib, gc, weakref
    class Thing:
        def __init__(self, name): self.name = name
        def __repr__(self): return self.name
        def __del__(self): print("del", self.name)
    class Quiet(Thing):
        __slots__ = ("__weakref__", "other")
        def __del__(self): pass
    def make(name): return Thing(name)
    def keep(*a): return a
    def raiser(x): raise ValueError(x.name)
    def gen(x):
        try:
            yield x.name
            yield 2
        finally:
            print("left", x.name)
    refs = {}
    def watch(x):
        refs[x.name] = weakref.ref(x, lambda r, n=x.name: print("gone", n))
        return x
    box, table, weak = [], {}, weakref.WeakValueDictionary()
    def f():
        x = y = z = None
        x = watch(Thing('t1'))
        x.me = x
        x = None
        print('cycle')
        print('--')
        x = gen(Thing('t2'))
        print(next(x))
        print('--')
        a, *b = watch(Thing('t3')), Thing('t4'), make('m5')
        print(a, b)
        del b
        a = None
        print('--')
        a, *b = Thing('t6'), make('m7'), make('m8')
        print(a, b)
        del b
        a = None
        print('--')
        make('m9').name, Thing('t10').name
        print('--')
        return lambda: z
    r = f()
    print('returned')
    del r
    box.clear(); table.clear()
    print('end')


run(25, program_25)


def program_26():
    show(lambda: (textwrap.wrap('\u20ac' + ' ' + '\t\u01c6\ufeff_', 4), '\uac00\u03c3\x00\u0301\xa0'.title().istitle()))
    show(lambda: (b'\xe0a=\xac\xa9\xa9'.decode('utf-16', 'xmlcharrefreplace')))
    show(lambda: (re.findall('(?i)[a-z\xe9]+', '\u2028\x1c\u030199\xaa'), re.split('\\\\s+', '_a\U00010428\u65e5')))
    show(lambda: ('\x00\u20ac\u1fb3\t\u0345\u1fb3' + '\x00\u038f\u017f', max('', '')))
    show(lambda: ('_'.casefold()))
    show(lambda: (unicodedata.normalize('NFD', '"\u672c')))


run(26, program_26)


def program_27():
    def inner(n):
        try:
            for i in range(n):
                print('inner got', (yield i))
        except GeneratorExit:
            print('inner ends')
        return n * 10
    def f(x):
        print('got', (yield 3))
        yield 'last'
    g = f(0)
    show(lambda: (next(g, 'default')))
    show(lambda: (next(g)))
    show(lambda: (list(zip(range(2), g))))
    show(lambda: (next(g, 'default')))
    show(lambda: (g.send(5)))
    show(lambda: (next(g, 'default')))
    show(lambda: (g.throw(ValueError('thrown'))))
    show(lambda: list(g))
    del g


run(27, program_27)


def program_28():
    calls = []
    global x
    x = 'global'
    def outer(y):
        z = 1
        class C2:
            x = 3
            print([call() for call in calls])
            class C13:
                try:
                    raise KeyError(1)
                except KeyError as y:
                    pass
                print((lambda x=y: (x, x))())
            print(sorted(n for n in vars(C13) if n in 'xyz'))
            def f24(y, z=1):
                class C25:
                    print(sorted(n for n in locals() if n in 'xyz'))
                    print(34, x)
                    pass
                    print(45, x)
                print(sorted(n for n in vars(C25) if n in 'xyz'))
                print([y for y in range(3)], [(x, i) for i in 'ab'])
                def f51(x=y):
                    calls.append(lambda: y)
                    print(60, z)
                    print(65, z)
                show(lambda: f51())
                print((lambda x=x: (x, y))())
            show(lambda: f24())
        print(sorted(n for n in vars(C2) if n in 'xyz'))
        def f72():
            nonlocal z
            def f73(x):
                class C74:
                    print(sorted(n for n in locals() if n in 'xyz'))
                    print([x for x in range(2)], [(z, i) for i in 'ab'])
                    print([call() for call in calls])
                    y = 90
                print(sorted(n for n in vars(C74) if n in 'xyz'))
                def f95(*y):
                    print(99, y)
                    z = 101
                show(lambda: f95())
                x = 106
            show(lambda: f73(1))
            print(115, y)
            print([(y := i) for i in range(0)], x)
            print(sorted(n for n in locals() if n in 'xyz'))
        show(lambda: f72(1))
        for z in range(2): pass
        return z
    show(lambda: outer(7))
    show(lambda: outer())
    show(lambda: x)
    show(lambda: [call() for call in calls])


run(28, program_28)


def program_29():
    q = collections.deque({'  spaced  ': -4, -1: 0, 0: 1, '': -5}, None)
    k = collections.Counter('abracadabra')
    d = collections.OrderedDict(a=1, b=2, c=3)
    show(lambda: (functools.partial(dict, 6)(2)))
    show(lambda: (list(itertools.compress({10, 12, 10, 9}, [-2, 3, 5, 1]))))
    show(lambda: (functools.reduce(operator.mul, {0: 7})))
    show(lambda: (d == {'  spaced  ': 4, -7: 5}, len(d), list(d), list(reversed(list(d.items()))), 1 in d))
    show(lambda: (list(heapq.merge([4, 7, -4], [0, -3, -1, -3, 6], reverse=True))))
    show(lambda: (d | {}))
    show(lambda: (q.extend([5, 5, 1]), q))
    show(lambda: (d.keys(), d))


run(29, program_29)
