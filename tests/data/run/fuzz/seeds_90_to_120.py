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


def program_90():
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
        assert n < 2, n
        with Manager(6, False) as m:
            for n in range(1):
                if n:
                    print(7, n)
                else:
                    print(12, n)
            if n > 0: raise KeyError(n)
        seen.append(24)
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


run(90, program_90)


def program_91():
    def f(a=5, b=5, /, c=7, *, d=2):
        return 0, a, b, c, d
    def g(*, a=7, **rest):
        return 0, a, rest
    n = 7
    def counter(start):
        def step(by=1):
            nonlocal start
            start += by
            return start
        late = [lambda: i for i in range(3)]
        return step
    step = counter(5)
    show(lambda: (g(5, -1, 1, 3, d=6)))
    show(lambda: ((lambda *a: (a))(*(1, ))))
    show(lambda: (max(-1, a=1, d=-3)))
    show(lambda: (g(5, 6, -1, z=-3)))
    try:
        a, b, *c, d = {0, 9, 6}
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        a, b, *c, d = ('🚀')
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        (a, b), c = (1, [2])
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)


run(91, program_91)


def program_92():
    show(lambda: (statistics.harmonic_mean([5.56, 3, 4, 2.55, 7, 4])))
    show(lambda: (float.fromhex('inf'), (34.8).hex()))
    show(lambda: (int('0x1f', 16)))
    show(lambda: (math.perm((-7), (0.1))))
    show(lambda: (divmod((0), F(0.5)), pow(F(5), 0)))
    show(lambda: (math.fsum(*[-7.32, 2])))
    show(lambda: (round(F('1e2'), 2), abs(F('-2.5'))))
    show(lambda: (math.hypot((0.5), 8)))


run(92, program_92)


def program_93():
    show(lambda: (hash(float(1)), hash(F(3.113313029793567e+18)), hash(D(5))))
    show(lambda: (int('0.\x00 ', 36)))
    show(lambda: (float(repr(37526.26730818603)), repr(float(5))))
    show(lambda: (int(' e-30o')))
    show(lambda: (format((0.1), 'n')))
    show(lambda: ((1211424334734335181567670763313886251535180134931720721756791).as_integer_ratio(), ((2**64)).is_integer()))
    show(lambda: (float(repr(51)), repr(float(3379014280764867730))))
    show(lambda: (int(-0.0008807624910654787), round((float('nan')), 3), math.trunc(2)))
    show(lambda: (float(repr(-5.1658442199947086e-23)), repr(float(5.4))))


run(93, program_93)


def program_94():
    q = collections.deque(range(-1, -1, -3), None)
    k = collections.Counter('abracadabra')
    d = collections.defaultdict(int)
    show(lambda: (k.pop(1), k))
    show(lambda: (sorted([(2, 'a'), (3, 'B'), (1, 'b'), (2, 'B')], key=operator.itemgetter(1, 0), reverse=False)))
    show(lambda: (list(itertools.accumulate([-1, 2, 6, -1, -4], operator.mul, initial=1))))
    show(lambda: (list(itertools.product(range(-5, -1, 2), [2, 0, -2, -1, -3, -5]))[:12]))
    show(lambda: (list(itertools.filterfalse(None, {1: -5}))))
    show(lambda: (d['a'], d))
    show(lambda: (q.append(1), q))
    show(lambda: (list(itertools.accumulate(('  spaced  '), max))))


run(94, program_94)


def program_95():
    k = b''
    def tidy(x):
        return list(x) if hasattr(x, '__next__') else x
    show(lambda: tidy(bytes(('12'))))
    show(lambda: tidy((2**31) >> (1e-5)))
    show(lambda: tidy(getattr(2j, 'append', 'default') is None))
    show(lambda: tidy(tuple(enumerate(('aXbXc'), -4))))
    show(lambda: tidy([i + k for i in {2: 0, '  spaced  ': 0, 'Hello, World': 1, 2: 1} if not i]))


run(95, program_95)


def program_96():
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
    x = {1, 2, 5}
    try:
        a = itertools.chain(x, 'ab')
    except Exception as e:
        print(type(e).__name__, e)
        a = iter(x)
    try:
        b = iter(x)
    except Exception as e:
        print(type(e).__name__, e)
        b = iter(x)
    show(lambda: (1 in itertools.islice(b, 9)))
    show(lambda: ([(i, j) for i in itertools.islice(b, 3) for j in itertools.islice(a, 2)]))
    show(lambda: (x.insert(0, 7), x))
    show(lambda: (next(b, 'end')))
    show(lambda: (all(a is not None for _ in range(2)), any(i == 2 for i in itertools.islice(a, 5))))
    show(lambda: ((lambda p, *q: (p, q))(*itertools.islice(a, 4))))
    show(lambda: (iter(a) is a, hasattr(a, '__next__')))
    show(lambda: (operator.length_hint(b, 5)))


run(96, program_96)


def program_97():
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
        with Manager(1, True) as m:
            1 // (n % 2)
            1 // (n % 2)
            if n % 2: return seen
        w17 = 0
        while w17 < 1:
            w17 += 1
            print(18, n)
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


run(97, program_97)


def program_98():
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
    x = [[1], [2, 3]]
    try:
        a = Old()
    except Exception as e:
        print(type(e).__name__, e)
        a = iter(x)
    try:
        b = itertools.dropwhile(bool, map(noisy, x))
    except Exception as e:
        print(type(e).__name__, e)
        b = iter(x)
    show(lambda: ([next(b) for _ in range(2)]))
    show(lambda: (few(b)))
    show(lambda: (min(itertools.islice(a, 5))))
    show(lambda: (min(itertools.islice(a, 5))))
    show(lambda: (next(a)))


run(98, program_98)


def program_99():
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
        while Thing('t1'):
            print('while')
            break
        print('--')
        x = (lambda v: lambda: v)(Thing('t2'))
        print('--')
        x = gen(watch(Thing('t3')))
        print(next(x))
        print('--')
        z = Thing('t4')
        f = weakref.finalize(z, print, 'finalised')
        z = f = None
        print('--')
        functools.partial(print, Thing('t5'))(watch(Thing('t6')))
        print('--')
        try:
            z = make('m7')
            raise KeyError(1)
        except KeyError:
            z = None
        finally:
            print('end')
        print('--')
        x, y = y, watch(Thing('t8'))
        print('--')
        for z in [Thing('t9'), watch(Thing('t10'))]: print(z)
        print('--')
        make('m11').name, Thing('t12').name
        print('--')
        print(sorted([Thing('t13'), watch(Thing('t14'))], key=lambda t: t.name, reverse=True))
        print('--')
        def f(a=Thing('t15')): return a
        f()
        del f
        print('--')
        return x, y
    r = f()
    print('returned')
    del r
    box.clear(); table.clear()
    print('end')


run(99, program_99)


def program_100():
    def call(f):
        return f() if callable(f) else f
    def items(v):
        return v if isinstance(v, (list, tuple)) else [v]
    def clean(v):
        return 'function' if callable(v) else [clean(i) for i in v] if isinstance(v, list) else v
    x = 2
    def f0(y=5):
        print(clean(([(y, y) for i in 'ab' for x in [-2]] if sorted({str(-3) for y in 'ab'}) else (lambda z=(z, y): (y, z)))))
        print(clean([(x := y), (y := z)]))
        print(sorted((k, clean(v)) for k, v in locals().items() if k in 'xyz'))
    show(f0)
    def f1(*z):
        print(clean(str(clean(call(lambda: x)))[:9]))
        print(clean({str((-3 if y else z)): (-1 if x else x) for y in 'ab' if [z for x in [-5]]}))
        print(sorted((k, clean(v)) for k, v in locals().items() if k in 'xyz'))
    show(f1)
    print(clean(call(lambda: x)))


run(100, program_100)


def program_101():
    try:
        @dataclass()
        class P:
            ap: 'list[int]' = field(default=2, compare=False)
            def __eq__(self, other): return 'own'
        @dataclass(frozen=True, unsafe_hash=True)
        class Q(P):
            aq: int = field(init=False, default=3)
            bq: str
            def __eq__(self, other): return 'own'
    except Exception as e:
        print(type(e).__name__, e)
    else:
        show(lambda: (P.__hash__ is None))
        show(lambda: (P(-1, bp=0)))
        show(lambda: (P(1).__dict__))
        show(lambda: (asdict(P(1, 2))))
        show(lambda: (setattr(P(1), 'ap', 3)))
        show(lambda: (Q(-4, -1, -2)))
        show(lambda: (P.__hash__ is None))
        show(lambda: (is_dataclass(P), is_dataclass(3)))
        show(lambda: (sorted([P(2), P(1)])))


run(101, program_101)


def program_102():
    def call(f):
        return f() if callable(f) else f
    def items(v):
        return v if isinstance(v, (list, tuple)) else [v]
    def clean(v):
        return 'function' if callable(v) else [clean(i) for i in v] if isinstance(v, list) else v
    x = 5
    def f0(x=1):
        x = 4
        show(lambda: clean(str(clean((z := (x, z))))[:9]))
        print(clean(([str(y)[:9] for y in [(6 if z else 6)] for x in 'ab'] if (lambda y=list(y for y in items(x) if x): [6, y]) else (lambda y=(lambda y=y: z): (lambda y: -3)))))
        print(sorted((k, clean(v)) for k, v in locals().items() if k in 'xyz'))
    show(f0)
    def f1():
        z = 3
        print(clean((z := (lambda x={str(z): y for y in 'ab' for z in range(2)}: (lambda z=y: z)))))
        class C:
            y = (lambda x=(y if y else (y, z)): str(clean(y))[:9])
            y = call(lambda: z)
        print(sorted((k, clean(v)) for k, v in vars(C).items() if k in 'xyz'))
        print(clean(sorted({str([[-2, 0], [(x, x), (z, y)]]) for z in range(2)})))
        print(sorted((k, clean(v)) for k, v in locals().items() if k in 'xyz'))
    show(f1)
    def f2(y=5):
        nonlocal x
        print(clean((lambda : call(lambda z=(y, y): z))))
        def g(x=3):
            print(clean(call(lambda z=x: 2)))
            return call(lambda z=x: z)
        print(clean(g()))
        print(clean((y := call(lambda z=z: z))))
        print(sorted((k, clean(v)) for k, v in locals().items() if k in 'xyz'))
    show(f2)
    print(clean((6 if y else x)))


run(102, program_102)


def program_103():
    show(lambda: (string.capwords('one two. Three'), 'The quick  brown fox jumps over the lazy dog.'.split(), ''.title()))
    show(lambda: (textwrap.shorten('a\tb  c\n', 0, break_long_words=False)))
    show(lambda: (textwrap.fill('The quick  brown fox jumps over the lazy dog.', 20, initial_indent='* ')))
    show(lambda: (calendar.monthrange(2024)))
    show(lambda: (datetime.date(2023, 10, 31) - datetime.timedelta(hours=1000000)))
    show(lambda: (json.loads('-')))
    show(lambda: (string.capwords(''), '  indented\n    more\n\n  back'.split(), 'one two. Three'.title()))


run(103, program_103)


def program_104():
    x = 3
    y = (3)
    show(lambda: (-26.0 > (-256)))
    show(lambda: ((63) // True))
    try:
        x *= 5
    except Exception as e:
        print(e)
    print(x, y)


run(104, program_104)


def program_105():
    try:
        class E(IntFlag):
            RED = auto()
    except Exception as e:
        print(type(e).__name__, e)
    else:
        show(lambda: (~E.RED))
        show(lambda: (E.RED.name, E.RED.value))
        show(lambda: (E.RED < E.BLUE))
        show(lambda: (E.RED.name, E.RED.value))
        show(lambda: (E.nothing))
        show(lambda: (E['NO']))
        show(lambda: (E['RED']))


run(105, program_105)


def program_106():
    show(lambda: (json.dumps({'k': (), 'b': ({1.5: ('  spaced  '), 1: ('日本')}, '🚀', ), 1.5: {None: ['é\n"'], True: ['/\\']}}, separators=(',', ':'))))
    show(lambda: (shlex.split("it's"), fnmatch.fnmatch(('-3.5'), '[a-z]*')))
    show(lambda: (pprint.pformat({'zzzzzzzzz': {'b': {True: True, True: (1.0)}}, 1: None, 'k': ()}, width=5, compact=True)))
    show(lambda: (copy.copy(True)))
    show(lambda: (datetime.datetime(2024, 11, 6, 1, 38, 30) + datetime.timedelta(weeks=-0.1) * 6))
    show(lambda: (datetime.timedelta(days=7) == 0))
    show(lambda: (json.loads(json.dumps(['é\n"', {'b': ('é\n"', 'é\n"', ('12'), ), None: (float('inf'))}, None]))))


run(106, program_106)


def program_107():
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
        async for x in keep(numbers(1)):
            if not x:
                return 4
                print(6, x)
                print(10, x)
            try:
                x = await Wait(13)
            finally:
                print('finally', 17)
            async with Manager() as m:
                print([i async for i in keep(numbers(2))])
                print(24, x)
        else:
            async for x in keep(numbers(0)):
                raise StopAsyncIteration(29)
                print([i async for i in keep(numbers(2))])
                print(36, x)
            else:
                return 42
            async for x in keep(numbers(2)):
                print([await Wait(i) for i in range(1)])
                x = await Wait(47)
        try:
            try:
                print([await Wait(i) for i in range(2)])
                x = await Wait(55)
                return 62
            except BaseException as e:
                print('caught', 63, repr(e))
                return 67
                print([await Wait(i) for i in range(2)])
        finally:
            print('finally', 72)
    async def f(x):
        try:
            try:
                try:
                    print(75, x)
                    print([await Wait(i) for i in range(0)])
                    print([i async for i in keep(numbers(2))])
                except Exception as e:
                    print('caught', 89, repr(e))
                    print([i async for i in keep(numbers(2))])
                    print([await Wait(i) for i in range(0)])
                try:
                    raise KeyError(102)
                    print(106, x)
                finally:
                    print('finally', 110)
            except GeneratorExit as e:
                print('caught', 112, repr(e))
                print([await Wait(i) for i in range(0)])
                print([await Wait(i) for i in range(2)])
                print([i async for i in keep(numbers(2))])
        except ValueError as e:
            print('caught', 128, repr(e))
            raise StopAsyncIteration(131)
            if x:
                async for x in keep(numbers(0)):
                    x = await keep(inner(137))
            x = await keep(inner(142))
        print([i async for i in keep(numbers(2))])
    async def g(x):
        raise StopAsyncIteration(151)
        async for x in keep(numbers(0)):
            async with Manager() as m:
                async with Manager() as m:
                    return
                if x:
                    x = await Wait(163)
                    x = await keep(inner(173))
                    x = yield 182
            async for x in keep(numbers(0)):
                if x:
                    raise StopAsyncIteration(186)
        yield 195
        yield 'last'
    show(lambda: drive(keep(f(-2)), KeyError(0), KeyError(0), KeyError(0)))
    show(lambda: drive(keep(f(6)), None, ValueError('thrown')))
    a = g(1)
    show(lambda: drive(keep(a.__anext__()), ))
    show(lambda: drive(keep(a.__anext__()), ValueError('thrown'), 6, ValueError('thrown'), 's', None, KeyError(0)))
    show(lambda: drive(keep(a.__anext__()), 3, KeyError(0), KeyError(0)))
    while kept:
        finish(kept.pop())


run(107, program_107)


def program_108():
    def call(f):
        return f() if callable(f) else f
    def items(v):
        return v if isinstance(v, (list, tuple)) else [v]
    def clean(v):
        return 'function' if callable(v) else [clean(i) for i in v] if isinstance(v, list) else v
    x = 6
    def f0(*z):
        print(clean(call(lambda: x)))
        class C:
            z = call(lambda x=list((y, x) for x in range(2)): (lambda : y))
            z = [x for i in items(y)]
        print(sorted((k, clean(v)) for k, v in vars(C).items() if k in 'xyz'))
        show(lambda: clean(list(str((z if y else y))[:9] for z in [{str(str(z)[:9]): [-5, (z, z)] for x in range(2) for x, i in enumerate('ab')}] if {str((x if z else y)): ((z, y) if y else x) for i in 'ab'})))
        print(sorted((k, clean(v)) for k, v in locals().items() if k in 'xyz'))
    show(f0)
    print(clean((z := z)))


run(108, program_108)


def program_109():
    a, b = (10**20), (2**64)
    w, p = 7, 2
    show(lambda: (ascii(('abc')), repr(('-3.5')), repr(b'a b')))
    show(lambda: (ascii(('ßeta')), repr(('it\'s')), repr(b'abc')))
    show(lambda: (f'{a:{w}.{p}d}'))
    show(lambda: (ascii(('🚀')), repr(('日本')), repr(b'')))
    show(lambda: (ascii(('aXbXc')), repr(('')), repr(b'\x00\xff')))
    show(lambda: ('{:>+z0.0}'.format(10)))
    show(lambda: (str(4), repr(56.8013)))
    show(lambda: ('{: < 06,G}'.format((10))))


run(109, program_109)


def program_110():
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
        print({1: Thing('t1')}.get(1).name, [make('m2')][0], (Thing('t3'),)[-1:])
        print('--')
        class C:
            attribute = make('m4')
        print(C.attribute)
        del C; gc.collect()
        print('--')
        del y
        y = None
        print('--')
        print(*map(make, 'pq'))
        print('--')
        keep(watch(Thing('t5')), Thing('t6'))
        print('--')
        with contextlib.closing(contextlib.ExitStack()) as s: s.callback(print, make('m7'))
        print('--')
        print([i.name for i in (Thing('t8'), Thing('t9'))])
        print('--')
        x, y = y, make('m10')
        print('--')
        return x
    r = f()
    print('returned')
    del r
    box.clear(); table.clear()
    print('end')


run(110, program_110)


def program_111():
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
        if not n:
            if n > 1: raise KeyError(n)
            try:
                1 // (n % 2)
                w11 = 0
                while w11 < 3:
                    w11 += 1
                    if n % 2: continue
                    if n > 2: raise ValueError(n)
            except ValueError as error:
                print(repr(error), repr(error.__context__))
                try:
                    print(repr(error), repr(error.__context__))
                    raise KeyError('new') from error
                    print(37, n)
                except RuntimeError as error:
                    {}[46]
                    print(47, n)
                    n += 1
            w57 = 0
            while w57 < 3:
                w57 += 1
                for n in range(3):
                    if n > 1: break
                else:
                    print(63, n)
            else:
                with Manager(68, True) as m:
                    n += 1
                    n += 1
                    n += 1
                try:
                    {}[88]
                except ValueError as error:
                    seen.append(91)
                    assert n < 2, n
                    print(99, n)
                finally:
                    print('finally', 104)
                    if n > 2: raise ValueError(n)
                    print(110, n)
                try:
                    print(115, n)
                    seen.append(122)
                except ValueError as error:
                    if n % 2: return seen
                else:
                    return 133
                    seen.append(137)
                    {}[144]
        else:
            try:
                if n % 2: return seen
                try:
                    print(150, n)
                    print(155, n)
                    n += 1
                except (KeyError, ZeroDivisionError) as error:
                    n += 1
                finally:
                    print('finally', 170)
                    seen.append(173)
                try:
                    return 179
                    if n % 2: return seen
                except RuntimeError as error:
                    raise
                    n += 1
                finally:
                    print('finally', 196)
                    print(197, n)
                    assert n < 2, n
                    n += 1
            except ValueError as error:
                try:
                    n += 1
                    print(217, n)
                    assert n < 2, n
                except (KeyError, ZeroDivisionError) as error:
                    print(227, n)
                    if n % 2: return seen
                finally:
                    print('finally', 237)
                    print(238, n)
                    print(243, n)
                    print(248, n)
                print(253, n)
        try:
            for n in range(3):
                try:
                    if n > 0: raise ZeroDivisionError(n)
                    print(263, n)
                except (KeyError, ZeroDivisionError) as error:
                    n += 1
                    print(273, n)
                for n in range(0):
                    seen.append(280)
                else:
                    if n % 2: continue
        except Exception as error:
            try:
                with Manager(288, False) as m:
                    {}[293]
                    {}[298]
                    raise TypeError from None
                w304 = 0
                while w304 < 1:
                    w304 += 1
                    print(305, n)
            except ValueError as error:
                for n in range(2):
                    raise
                else:
                    print(315, n)
                    1 // (n % 2)
                    if n > 1: raise RuntimeError(n)
            print(330, n)
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


run(111, program_111)


def program_112():
    show(lambda: (str(D(17763620667320444440)), F((10)), D(repr(32e-59))))
    show(lambda: (json.loads('+  ')))
    show(lambda: (float((1.0)).hex(), float.fromhex(float(1249788805385555060332281441574231087230614421457238201039405).hex())))
    show(lambda: ('_ 40_ '.isdigit(), '+nan0x\u0663'.isnumeric(), ' .\u20030o55'.isdecimal()))
    show(lambda: (complex(1.9257917332750797e+18, 17358608110524616921), complex(208) ** complex(4, 1)))
    show(lambda: (math.isclose(0.007330178589588088, 3), math.frexp(95e15), math.modf(59e-128), math.isqrt(abs(int((0.5))))))
    show(lambda: (float('\u00b2 '.encode('latin-1', 'replace'))))
    show(lambda: ('+6,j'.isdigit(), '74e'.isnumeric(), '4infinitye24 '.isdecimal()))
    show(lambda: (int(2e196), round(1.0155435092690856e-25, 1), math.trunc(1.1775317391376162e+26)))


run(112, program_112)


def program_113():
    x = 44.0
    y = 3
    show(lambda: ((255) // (2**31)))
    show(lambda: (round(((1) == (-1.5)), -1) - (((float('-inf')) ** -0.5) << 45)))
    show(lambda: (((1 if 6 else 0) >> 60) - (min((64), 9) | ((-2**63) ** 0.5))))
    show(lambda: not (not ((123456789.125))))
    show(lambda: not ((-256)))
    show(lambda: (5 > 3))


run(113, program_113)


def program_114():
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
        async for x in keep(numbers(2)):
            x = await Wait(1)
            if not x:
                print([i async for i in keep(numbers(2))])
                print([await Wait(i) for i in range(0)])
                print([await Wait(i) for i in range(1)])
            try:
                print([i async for i in keep(numbers(2))])
                print([await Wait(i) for i in range(1)])
                x = await Wait(25)
            except ValueError as e:
                print('caught', 29, repr(e))
                print(31, x)
        print([await Wait(i) for i in range(0)])
    async def f(x):
        print(39, x)
    async def g(x):
        print([i async for i in keep(numbers(2))])
        raise StopIteration(52)
        yield 'last'
    show(lambda: drive(keep(f(2)), ValueError('thrown'), 0, KeyError(0), 4, None, ValueError('thrown')))
    show(lambda: drive(keep(f(3)), 's', 2, ValueError('thrown'), ValueError('thrown')))
    show(lambda: drive(keep(f(6)), KeyError(0), ValueError('thrown'), 's', KeyError(0), ValueError('thrown'), 0))
    show(lambda: drive(keep(f(-4)), None, ValueError('thrown'), 1, KeyError(0), 3, KeyError(0)))
    a = g(None)
    show(lambda: drive(keep(a.asend(None)), 's', None, 's', 1, 6, KeyError(0)))
    show(lambda: drive(keep(a.athrow(ValueError('thrown'))), KeyError(0), KeyError(0), 5, ValueError('thrown'), ValueError('thrown')))
    show(lambda: drive(keep(a.__anext__()), ))
    show(lambda: drive(keep(a.__anext__()), 's', None, -3, -1, KeyError(0)))
    show(lambda: drive(keep(a.asend(5)), ValueError('thrown'), None, None))
    show(lambda: drive(keep(a.athrow(ValueError('thrown'))), KeyError(0), KeyError(0), 's', ValueError('thrown'), ValueError('thrown')))
    while kept:
        finish(kept.pop())


run(114, program_114)


def program_115():
    def inner(n):
        try:
            for i in range(n):
                print('inner got', (yield i))
        finally:
            print('inner ends')
        return n * 10
    def f(x):
        yield [(yield), x]
        try:
            yield from [15, 16]
            if x:
                if not x:
                    print('got', (yield 19))
                    print('got', (yield 27))
                    print('got', (yield 35))
                try:
                    yield from [47, 48]
                finally:
                    print('finally', 49)
            yield [(yield), x]
        except Exception as e:
            print('caught', 58, repr(e))
            try:
                if not x:
                    print('got', (yield 61))
                    yield from (i * x for i in range(2) if x)
                    print(78, x)
                yield from (i * x for i in range(2) if x)
            except Exception as e:
                print('caught', 91, repr(e))
                yield 92
                try:
                    yield 100
                    print('got', (yield 110))
                    yield from [122, 123]
                finally:
                    print('finally', 124)
                print(128, x)
            finally:
                print('finally', 133)
            if isinstance(x, str):
                for x in range(0):
                    continue
                    yield from [148, 149]
            if not x:
                try:
                    print(153, x)
                    x = yield from inner(2)
                    print('got', (yield 168))
                finally:
                    print('finally', 174)
                for x in range(1):
                    continue
        for x in range(3):
            yield 183
            try:
                x = yield 192
                try:
                    yield 199
                except Exception as e:
                    print('caught', 207, repr(e))
                    break
                else:
                    yield x
                if not x:
                    raise ValueError(228)
            finally:
                print('finally', 232)
        yield 'last'
    g = f(None)
    show(lambda: (g.close()))
    show(lambda: (next(g)))
    show(lambda: (next(g, 'default')))
    show(lambda: (g.gi_frame is None, g.gi_running))
    show(lambda: (g.send(None)))
    show(lambda: (g.close()))
    show(lambda: list(g))
    del g


run(115, program_115)


def program_116():
    show(lambda: (json.dumps('\xbaZ\u01c5\u01c6\ufeff'), json.loads(json.dumps('\u0301\u2167\xa0', ensure_ascii=False))))
    show(lambda: (sorted('\r\U0001d400\n'), ''.join(sorted('\u038f\u672c', key=str.casefold)), [ord(c) for c in '\t\u038f\xdf']))
    show(lambda: (format('\u03c3\x1c\u0131', '.1'), '%5.2s|%-4s|%r|%a' % ("'\u1100\U00010428\u1fbc", '\u200b\xb2\x1f\u200b', '', 'a\u3000\xc5')))
    show(lambda: ('\xdf0\xa0\u65e5\u24d0' == '\ufeff\xa0', max('\xba', ' \u2028\u2028\xdf ')))
    show(lambda: (''.center(2, '\U0001f680'), '\u0345_\u0906 \u0131\xb2'.zfill(8), '0\u03a3\U000e0041'.expandtabs(1)))
    show(lambda: (json.dumps('\u093d\x7f\U0001f680\u2028\u1100\xaa'), json.loads(json.dumps('\u2028_', ensure_ascii=False))))
    show(lambda: ('\xba'.partition('\u0661\u0149\uff15\U0001f680')))
    show(lambda: ('\xbd\xc5\u03c2\U0001f680'.center(5, '\U0001f680'), ''.zfill(1), '\t\t\u0130\u0661_\uac00'.expandtabs(5)))
    show(lambda: (b'\xf4\xf0'.decode('utf-8', 'surrogateescape')))


run(116, program_116)


def program_117():
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
        print([i async for i in keep(numbers(2))])
    async def f(x):
        print([i async for i in keep(numbers(2))])
        async with Manager() as m:
            try:
                print([i async for i in keep(numbers(2))])
            except GeneratorExit as e:
                print('caught', 15, repr(e))
                print(17, x)
        async for x in keep(numbers(1)):
            try:
                x = await Wait(21)
            except ValueError as e:
                print('caught', 26, repr(e))
                print([i async for i in keep(numbers(2))])
            raise StopIteration(34)
            async for x in keep(numbers(1)):
                print([i async for i in keep(numbers(2))])
        else:
            try:
                x = await keep(inner(45))
                try:
                    x = await keep(inner(50))
                    x = await Wait(52)
                    x = await keep(inner(60))
                finally:
                    print('finally', 62, await Wait(63))
                raise StopIteration(66)
            except BaseException as e:
                print('caught', 69, repr(e))
                if not x:
                    print([await Wait(i) for i in range(0)])
    async def g(x):
        try:
            async with Manager() as m:
                try:
                    print([await Wait(i) for i in range(2)])
                    print(83, x)
                finally:
                    print('finally', 89, await Wait(90))
                print([await Wait(i) for i in range(0)])
            try:
                try:
                    return
                    x = await keep(inner(108))
                finally:
                    print('finally', 112)
                x = await Wait(114)
                async for x in keep(numbers(0)):
                    print([await Wait(i) for i in range(1)])
            except GeneratorExit as e:
                print('caught', 128, repr(e))
                async with Manager() as m:
                    raise StopIteration(131)
                print([await Wait(i) for i in range(2)])
                if x:
                    return
                    return
            finally:
                print('finally', 157, await Wait(158))
        finally:
            print('finally', 159)
        async with Manager() as m:
            x = await keep(inner(164))
        print([await Wait(i) for i in range(2)])
        yield 'last'
    show(lambda: drive(keep(f(-5)), 's', 4, 's', 0, 's', KeyError(0)))
    show(lambda: drive(keep(f(-5)), 7, None, 's', 7))
    show(lambda: drive(keep(f(4)), ValueError('thrown'), ValueError('thrown'), 7, -1, KeyError(0)))
    a = g(1)
    show(lambda: drive(keep(a.athrow(ValueError('thrown'))), None, ValueError('thrown')))
    show(lambda: drive(keep(a.athrow(ValueError('thrown'))), 2))
    show(lambda: drive(keep(a.athrow(KeyError)), KeyError(0), ValueError('thrown'), None, ValueError('thrown'), None, 's'))
    while kept:
        finish(kept.pop())


run(117, program_117)


def program_118():
    show(lambda: (datetime.datetime(2024, 2, 23, 11, 18, tzinfo=datetime.timezone.utc) + datetime.timedelta(minutes=1000000) * 3))
    show(lambda: (list(difflib.unified_diff(['7', '3', '-3', '4'], ['6', '3', '-5', '-2', '4'])), difflib.get_close_matches(('  spaced  '), ['abc', 'aXb', 'Hello'])))
    show(lambda: (datetime.datetime(2024, 5, 25, 2, 39, tzinfo=datetime.timezone.utc).strftime('%x%%%y')))
    show(lambda: (datetime.datetime(2024, 2, 15, 6, 16, 5, 1200).time()))
    show(lambda: (datetime.datetime(2024, 4, 6, 5, 54, 30, tzinfo=datetime.timezone.utc).strftime('%d%G-%V-%u')))


run(118, program_118)


def program_119():
    def inner(n):
        try:
            for i in range(n):
                print('inner got', (yield i))
        finally:
            yield 99
        return n * 10
    def f(x):
        try:
            yield [(yield), x]
        finally:
            print('finally', 9)
        if not x:
            return 15
            try:
                try:
                    x = yield from inner(1)
                except ValueError as e:
                    print('caught', 26, repr(e))
                    return 32
                    yield 35
                    yield x
                if x:
                    x = yield 52
                if not x:
                    return 64
                    yield x
            finally:
                print('finally', 75)
        if isinstance(x, str):
            if not x:
                for x in range(0):
                    yield 76
                    print(87, x)
                for x in range(2):
                    raise ValueError(96)
                    return 105
                    raise ValueError(112)
        yield 'last'
    g = f(1)
    show(lambda: (next(g)))
    show(lambda: (g.throw(KeyError)))
    show(lambda: (g.throw(ValueError('thrown'))))
    show(lambda: (next(g)))
    show(lambda: (g.send(None)))
    show(lambda: (next(g)))
    show(lambda: (next(g)))
    show(lambda: (g.send(1)))
    show(lambda: list(g))
    del g


run(119, program_119)
