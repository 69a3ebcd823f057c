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


def program_30():
    q = collections.deque({}, 3)
    k = collections.Counter('abracadabra')
    d = collections.ChainMap({1: 2}, {1: 3, 4: 5})
    show(lambda: (list(itertools.accumulate([-5, 3, -2], operator.add))))
    show(lambda: (k.total(), k))
    show(lambda: (+k, -k, k[-1], k.get('zz'), sorted(map(str, k.elements()))))
    show(lambda: (k == collections.Counter([2, -1, -3, -1])))
    show(lambda: (functools.reduce(operator.mul, {})))
    show(lambda: (d['z'], d))
    show(lambda: (list(itertools.permutations(('🚀')))[:12]))
    show(lambda: (functools.reduce(max, {1: 5}, 0)))
    show(lambda: (+k, -k, k[0], k.get('zz'), sorted(map(str, k.elements()))))
    show(lambda: (bisect.bisect_left(sorted([]), -5, 0, 2)))


run(30, program_30)


def program_31():
    x = (2**31)
    y = 2
    show(lambda: ((((2**63-1) ^ (0.0)) != ((1000) << 25)) == (((-0.0) << 44) * ((2**64) > (2**53+1)))))
    show(lambda: +((-256)))
    show(lambda: +((8 < ('abc'))))


run(31, program_31)


def program_32():
    def f(*args, a=-2, b, **rest):
        return 0, args, a, b, rest
    def g(a, b=6, c=0):
        return 0, a, b, c
    n = 7
    def counter(start):
        def step(by=1):
            nonlocal start
            start += by
            return start
        start += 1
        return step
    step = counter(5)
    show(lambda: ((lambda a, /, *args, **rest: 1)(-4, 6, -3, 2, *())))
    show(lambda: ([(m := n + -3), m * 2, n]))
    show(lambda: ([h() for h in [lambda: i for i in range(3)]], [h() for h in [lambda i=i: i for i in range(3)]]))
    show(lambda: (f(-1, -2, -1, 0, *[1, -1, 1, 6, -4], **{1: 2})))
    show(lambda: (g(1, *(6, 0, 0, 2, ), c=4, e=3, **5)))
    show(lambda: ((lambda a, *, b: (a))(*[3, -3, 4, 5, 0, 5])))
    show(lambda: (sorted(-2, -5, 2, -5, *(-3, 7, 0, 7, ), d=-4)))
    try:
        a, *b = [[1, 2], 3]
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        (a, b), c = (1, [2])
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        a, *b = [0, -2, 5]
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)


run(32, program_32)


def program_33():
    try:
        @dataclass(frozen=True, order=True)
        class P:
            ap: str
            bp: InitVar[int]
            cp: ClassVar[int] = field(default_factory=list)
            def __eq__(self, other): return 'own'
        @dataclass()
        class Q:
            aq: 'list[int]'
            bq: 'list[int]' = field(default=2, compare=False)
            cq: 'list[int]' = field(default_factory=list)
            def __post_init__(self, *given):
                print('post', given)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        show(lambda: (sorted([P(2), P(1)])))
        show(lambda: (P(1, 2) == P(1, 2), P(1) < P(2)))
        show(lambda: (replace(P(1, 2), ap=5)))
        show(lambda: (P(-1, bp=5)))
        show(lambda: (repr(Q(1, 2))))
        show(lambda: (P.__match_args__))
        show(lambda: (asdict(P(1, 2))))
        show(lambda: (delattr(P(1, 2), 'ap')))


run(33, program_33)


def program_34():
    class P:
        __match_args__ = ("x", "y")
        def __init__(self, x, y): self.x, self.y = x, y
    class Q(P):
        __match_args__ = ("y",)
    def f(v):
        a = b = c = d = e = '-'
        match v:
            case 'a' if a:
                return 0, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case ({'a': int(c), **d}, e, ) if v != 1:
                return 1, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case dict():
                return 2, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case (str()) as d:
                return 3, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
        return 'none'
    show(lambda: f({1: ((2+1j), -1, 'ab', )}))
    show(lambda: f(Q('a', 'a')))
    show(lambda: f([1, ({'a': (2+1j)}, ), Q({}, (-1, ))]))
    show(lambda: f({'a': {'a': 1.0}, 1: {'k': b'abc', 'a': 1}}))
    show(lambda: f(1.0))
    show(lambda: f(-1))
    show(lambda: f(Q([[None], None], P(-1, (1.0, -1, )))))
    show(lambda: f((None, )))
    show(lambda: f(P(Q((1, ), {}), Q('ab', {'k': None}))))
    show(lambda: f([(2+1j)]))


run(34, program_34)


def program_35():
    q = collections.deque([0, -3, -1, 1, -1], None)
    k = collections.Counter('abracadabra')
    d = collections.defaultdict(int)
    show(lambda: (q[7], q == collections.deque([]), 0 in q, q < q.copy(), q + q))
    show(lambda: (list(itertools.islice(itertools.count(3, -5), -5))))
    show(lambda: (list(itertools.compress((), [0]))))
    show(lambda: (list(itertools.filterfalse(lambda i: i > 0, {1, 4, 2}))))
    show(lambda: (q[-4], q == collections.deque([-3, 3, 6, 2, 2]), 0 in q, q < q.copy(), q + q))
    show(lambda: (max([(2, 'B')], key=lambda r: r[0])))
    show(lambda: (d == {-1: 3, '': -4, 3: 0}, len(d), list(d), list(reversed(list(d.items()))), 1 in d))
    show(lambda: (q.append(1), q))
    show(lambda: ([(k, list(g)) for k, g in itertools.groupby({'Hello, World': 7}, str)]))
    show(lambda: (list(itertools.takewhile(lambda i: i > 0, []))))


run(35, program_35)


def program_36():
    def tree(e):
        if e is None or not isinstance(e, BaseExceptionGroup): return repr(e)
        return type(e).__name__, e.message, [tree(i) for i in e.exceptions], repr(e.__cause__), e.__context__ is None, getattr(e, '__notes__', None)
    def f(seen):
        try:
            e = ExceptionGroup('g', [TypeError(1)])
            e.add_note('noted')
            raise e
        except* LookupError as e:
            seen.append(tree(e))
            raise TypeError(9) from None
        else:
            seen.append('else')
    seen = []
    try:
        f(seen)
    except BaseException as e:
        print(tree(e), str(e))
    print(seen)
    g = ExceptionGroup('h', [TypeError(6), OSError(2)])
    show(lambda: (ExceptionGroup(1, [g])))
    show(lambda: (ExceptionGroup('x', 5)))
    show(lambda: (ExceptionGroup('x', [KeyboardInterrupt()])))


run(36, program_36)


def program_37():
    show(lambda: ((('Ǆ') * 0).rsplit(None, -3)))
    show(lambda: ((('naïve') * 2).startswith(('a', 'H'))))
    show(lambda: (str(b'abc', 'latin-1')))
    show(lambda: (('abc') * 'l'))
    show(lambda: ((('') * 1)[6]))
    show(lambda: (b'abc'.join([b'x'])))
    show(lambda: (b''.find(97)))
    show(lambda: ((('12') * 2).encode('ascii', 'xmlcharrefreplace')))


run(37, program_37)


def program_38():
    x = (10**20)
    y = -43.4
    try:
        y /= y
    except Exception as e:
        print(e)
    print(x, y)
    show(lambda: int(str(4), 36))
    try:
        y += x
    except Exception as e:
        print(e)
    print(x, y)
    show(lambda: (((11 ** 1) != pow((2**64), 26, 6)) * (~(-69.7) != int((64)))))
    show(lambda: (((2**31) != 5) ** 0))
    show(lambda: (-66.78 < (float('-inf'))))


run(38, program_38)


def program_39():
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
        w1 = 0
        while w1 < 1:
            w1 += 1
            for n in range(2):
                w2 = 0
                while w2 < 1:
                    w2 += 1
                    print(3, n)
                    print(8, n)
                with Manager(13, False) as m:
                    return 17
                    n += 1
                    assert n < 2, n
                with Manager(29, False) as m:
                    assert n < 2, n
            w35 = 0
            while w35 < 3:
                w35 += 1
                for n in range(3):
                    print(36, n)
                    if n % 2: return seen
                    continue
                w51 = 0
                while w51 < 3:
                    w51 += 1
                    if n > 0: raise RuntimeError(n)
                try:
                    1 // (n % 2)
                    assert n < 2, n
                except ValueError as error:
                    print(67, n)
            else:
                try:
                    raise ZeroDivisionError(73)
                    print(77, n)
                finally:
                    print('finally', 82)
                    print(83, n)
                    raise KeyError(89)
        {}[97]
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


run(39, program_39)


def program_40():
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
        for n in t(20, [1, 2]):
            t(23, b)
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        c.y = b.y = c
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        c[t(56)] = t(85, a)[t(86)] = (t(90) == t(94, 0) != c)
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        c.x += t(118)
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print([(b(t(121), t(125), *b, **c), i) for i in not t(132, a) if not t(133)])
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        b.y, a[t(160):t(162)] = t(172, None or 0), [(n := t(173)), *{i: t(176) for i in t(180)}, not t(182)]
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        c[t(194):t(198)], *t(213, c)[a] = [((t(218), b)[a], i) for i in (t(226) if t(231, b) else t(234, None or 0)) if (n := c)]
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        assert f'{not t(239)}{(t(242), c)[t(249, None or 0)]!r:>{not t(250)}}', c
        print()
    except Exception as e:
        print(type(e).__name__, e)


run(40, program_40)


def program_41():
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
        print(keep(watch(Thing('t1')), z))
        print('--')
        next(gen(make('m2')))
        print('--')
        (lambda a, b=make('m3'): print(a, b))(Thing('t4'))
        print('--')
        x = y
        print('--')
        keep(Thing('t5'), Thing('t6'))
        print('--')
        try:
            y = make('m7')
            raise KeyError(1)
        except KeyError:
            y = None
        finally:
            print('end')
        print('--')
        table['k'] = Thing('t8')
        print('--')
        for y in [Thing('t9'), Thing('t10')]: print(y)
        print('--')
        print({1: Thing('t11')}.get(1).name, [make('m12')][0], (Thing('t13'),)[-1:])
        print('--')
        box.clear()
        print('--')
        return None
    r = f()
    print('returned')
    del r
    box.clear(); table.clear()
    print('end')


run(41, program_41)


def program_42():
    try:
        @dataclass(frozen=True, unsafe_hash=True)
        class P:
            ap: ClassVar[int] = [4, 4, -4]
            def __post_init__(self, *given):
                print('post', given)
        @dataclass()
        class Q:
            aq: InitVar[int]
            bq: str = 3
            cq: str = -4
            def __post_init__(self, *given):
                print('post', given)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        show(lambda: (astuple(Q(1, 2))))
        show(lambda: (setattr(P(1), 'ap', 3)))
        show(lambda: (delattr(P(1, 2), 'ap')))
        show(lambda: (setattr(P(1), 'ap', 3)))
        show(lambda: (P(5, 4, 4, cq=-2)))
        show(lambda: (Q(-2, -1, bp=5)))
        show(lambda: (P(1).__dict__))


run(42, program_42)


def program_43():
    x = bytearray(b'\x00\xff')
    show(lambda: (bytes(range(5)).replace((b'a', b'H'), b'a b', 3)))
    show(lambda: (bytes.maketrans(bytearray(b'l'), None) and b'abcabc'.translate(None, b'a')))
    show(lambda: (bytearray(b'abcabc').ljust(1, bytearray(b'l'))))
    show(lambda: (b'\t x \n'.replace(b'bc', b'a')))
    show(lambda: ('é€'.encode().isspace()))
    show(lambda: (b'\x00\xff'[3]))
    show(lambda: (x.__setitem__(slice(None, None, 2), 5), x))
    show(lambda: (x.__setitem__(slice(None, None, 2), b'\x00\xff'), x))
    show(lambda: (struct.unpack('5p', b'Hello, World')))


run(43, program_43)


def program_44():
    show(lambda: (D('1e-7').quantize(D('0.01'))))
    show(lambda: (D(4).remainder_near(3)))
    show(lambda: (math.hypot(*[6.15, 0.2])))
    show(lambda: (D('Infinity').as_tuple()))
    show(lambda: (float.fromhex('1.g'), (-62.28).hex()))
    show(lambda: (divmod(D(11), 30.69), pow(F('1e2'), 4)))
    show(lambda: (round(D(11), -1), int(F(-3))))
    show(lambda: (math.factorial(88)))


run(44, program_44)


def program_45():
    a, b = (-1), ('日本')
    w, p = 0, 0
    show(lambda: (format((2), '*<-13.3G')))
    show(lambda: (format(2j, '6x')))
    show(lambda: (format((2**31), ' ^-#.2')))
    show(lambda: (f'{a:0=#0.7x}|{b!a:<4}'))
    show(lambda: (format(-94.199528, 'é^1X')))
    show(lambda: (format(42.5987, '*=+4_')))
    show(lambda: ('%#+E' % (1, )))


run(45, program_45)


def program_46():
    def f(a=4, *, b, c):
        return 0, a, b, c
    def g(a, b, /, c):
        return 0, a, b, c
    n = 6
    def counter(start):
        def step(by=1):
            nonlocal start
            start -= by
            return start
        pass
        return step
    step = counter(5)
    show(lambda: ([(m := n + 2), m * 2, n]))
    show(lambda: (g(4, -4, 1, -2, z=6)))
    show(lambda: (g(z=1, **{1: 2})))
    show(lambda: (int(f=6, z=5)))
    show(lambda: ([h() for h in [lambda: i for i in range(3)]], [h() for h in [lambda i=i: i for i in range(3)]]))


run(46, program_46)


def program_47():
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
        a = iter(map(noisy, x))
    except Exception as e:
        print(type(e).__name__, e)
        a = iter(x)
    try:
        b = itertools.product(map(noisy, x), repeat=1)
    except Exception as e:
        print(type(e).__name__, e)
        b = iter(x)
    show(lambda: (next(a)))
    show(lambda: (few(b)))
    show(lambda: (min(itertools.islice(b, 5))))
    show(lambda: ('a' in itertools.islice(b, 9)))
    show(lambda: (1 in itertools.islice(a, 9)))


run(47, program_47)


def program_48():
    q = collections.deque({'  spaced  ': 7, -1: -2, -7: 7, 0: -3}, 3)
    k = collections.Counter(range(5, -4, -3))
    d = collections.defaultdict(list, a=[1])
    show(lambda: (q.remove(1), q))
    show(lambda: (+k, -k, k[-3], k.get('zz'), sorted(map(str, k.elements()))))
    show(lambda: (list(itertools.accumulate([3, -1, 0, 6, 0], operator.add, initial=-2))))
    show(lambda: ([(k, list(g)) for k, g in itertools.groupby((''), str)]))
    show(lambda: (functools.reduce(max, (1, -3, -2, 1, 7, ), 7)))
    show(lambda: (list(itertools.islice(itertools.count(0, -4), -2))))
    show(lambda: (list(itertools.accumulate((3, 5, 0, ), lambda a, b: (a, b)))))
    show(lambda: (d | {0: 1, 'aXbXc': -5}))
    show(lambda: (d | {3: 5, 0: 2, 0: 4, '  spaced  ': -3}))


run(48, program_48)


def program_49():
    def f(a, /, b, c=-5, *, d=-3):
        return 0, a, b, c, d
    def g(a, b=4, /, c=1):
        return 0, a, b, c
    n = -4
    def counter(start):
        def step(by=1):
            nonlocal start
            start -= by
            return start
        late = [lambda: i for i in range(3)]
        return step
    step = counter(5)
    show(lambda: (abs(4, 4, -5, e=-2, z=5)))
    show(lambda: (g(4, 3, 0, -3)))
    show(lambda: ((lambda a=1, b=2: (a))(*('\x00\x7f'))))
    show(lambda: ((lambda a, *, b: (a))(*range(6, 3, 1))))
    show(lambda: (step(-5)))
    show(lambda: (g(*('12'), f=2, **5)))
    try:
        a, b = [1, 2, 2, 5, -4]
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        a, b, *c, d = [0, -4]
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)


run(49, program_49)


def program_50():
    show(lambda: (hash(float(53.38)), hash(F((2))), hash(D(4191489598149836754))))
    show(lambda: (int('0x/f('.encode('latin-1', 'replace'))))
    show(lambda: (int(1315252565115039322332321666797479000951510245914926674656163), round(91, 2), math.trunc(214)))
    show(lambda: ('%.10e' % 632863506846809958234123807409280166124384931642157143625037))
    show(lambda: (float('1'.encode('latin-1', 'replace'))))
    show(lambda: (F(' inf001.5')))
    show(lambda: (int('_\u00b2- ', 2)))


run(50, program_50)


def program_51():
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
            try:
                return 4
                return 8
                raise StopAsyncIteration(11)
            except GeneratorExit as e:
                print('caught', 13, repr(e))
                x = await Wait(14)
                print([i async for i in keep(numbers(2))])
                print([await Wait(i) for i in range(1)])
            finally:
                print('finally', 26, await Wait(27))
            async for x in keep(numbers(0)):
                x = await Wait(28)
                return 35
    async def f(x):
        try:
            try:
                if x:
                    raise KeyError(38)
                    x = await Wait(41)
            except GeneratorExit as e:
                print('caught', 46, repr(e))
                return 51
                print([await Wait(i) for i in range(2)])
                async with Manager() as m:
                    return 61
                    x = await Wait(62)
                    x = await keep(inner(70))
            finally:
                print('finally', 72, await Wait(73))
        except BaseException as e:
            print('caught', 74, repr(e))
            try:
                try:
                    raise StopAsyncIteration(77)
                finally:
                    print('finally', 80, await Wait(81))
                try:
                    print([i async for i in keep(numbers(2))])
                    print([await Wait(i) for i in range(2)])
                finally:
                    print('finally', 92, await Wait(93))
                async for x in keep(numbers(0)):
                    x = await Wait(94)
                    print([i async for i in keep(numbers(2))])
            except BaseException as e:
                print('caught', 104, repr(e))
                try:
                    print([i async for i in keep(numbers(2))])
                    return 114
                    return 119
                except GeneratorExit as e:
                    print('caught', 120, repr(e))
                    raise StopIteration(123)
                    print([await Wait(i) for i in range(2)])
                x = await keep(inner(134))
                if not x:
                    print(137, x)
                    return 145
                    x = await Wait(146)
    async def g(x):
        async with Manager() as m:
            async with Manager() as m:
                async with Manager() as m:
                    yield 157
                    x = await keep(inner(161))
                    x = yield 170
                try:
                    yield 176
                finally:
                    print('finally', 179)
            async with Manager() as m:
                async with Manager() as m:
                    x = yield 186
                    yield 194
                    print([i async for i in keep(numbers(2))])
                async with Manager() as m:
                    print(203, x)
                    x = await keep(inner(212))
                try:
                    print(217, x)
                finally:
                    print('finally', 223)
        yield 'last'
    show(lambda: drive(keep(f(0)), KeyError(0)))
    show(lambda: drive(keep(f(-2)), ))
    show(lambda: drive(keep(f(5)), ))
    a = g(1)
    show(lambda: drive(keep(a.aclose()), 's', -2, 's'))
    show(lambda: drive(keep(a.aclose()), KeyError(0), 3, None))
    show(lambda: drive(keep(a.asend(-5)), ValueError('thrown'), None, ValueError('thrown'), None, None, KeyError(0)))
    show(lambda: drive(keep(a.aclose()), -4, 's'))
    while kept:
        finish(kept.pop())


run(51, program_51)


def program_52():
    a, b = 8, b'\x00\xff'
    w, p = 6, 0
    show(lambda: ('%-+.*x|%*.1e' % (6, b'', 9, b'a b', )))
    show(lambda: (format(89.5352, '0^-09_x')))
    show(lambda: (f'{a = } {b=!s} {a + 1 = :x}'))
    show(lambda: ('{!x}'.format({}, (2**64))))
    show(lambda: (str((2)), repr(-82.56448)))


run(52, program_52)


def program_53():
    try:
        p = re.compile('(?<!(?P<o>(?<=(?P<o>1)?(?(o)-|a)))?(?(o)^-\\d(?:-)|b^[abc](\\s)+))', re.S); t = 'key: value-1.5'
        print(p.groups, p.groupindex)
    except re.error as e:
        print('error', e, e.pos)
    else:
        show(lambda: (p.match(t)))
        show(lambda: (p.subn(lambda m: m[0].upper(), t, 2)))
        show(lambda: (p.search(t).regs))
        show(lambda: (p.sub('[\\g<1>]', t)))
    try:
        p = re.compile('(?P<n>\\d)|b\\D', re.A); t = 'aaa'
        print(p.groups, p.groupindex)
    except re.error as e:
        print('error', e, e.pos)
    else:
        show(lambda: (p.search(t, 2)))
        show(lambda: (p.split(t, 1)))
        show(lambda: (p.search(t).regs))
        show(lambda: (p.sub('<\\g<0>>', t)))
    try:
        p = re.compile('((B))?(?P<o>\\Z)?(?(o)x|c)(?:$)+(?:\\Z$[abc])'); t = 'a1 b2  c3'
        print(p.groups, p.groupindex)
    except re.error as e:
        print('error', e, e.pos)
    else:
        show(lambda: (p.match(t)))
        show(lambda: (p.findall(t)))
    try:
        p = re.compile('(\\.)', re.M); t = 'abcabc'
        print(p.groups, p.groupindex)
    except re.error as e:
        print('error', e, e.pos)
    else:
        show(lambda: (p.sub('\\g<n>', t)))
        show(lambda: (p.split(t)))


run(53, program_53)


def program_54():
    def call(f):
        return f() if callable(f) else f
    def items(v):
        return v if isinstance(v, (list, tuple)) else [v]
    def clean(v):
        return 'function' if callable(v) else [clean(i) for i in v] if isinstance(v, list) else v
    x = 2
    def f0(x=1):
        print(clean((lambda y=str(clean(-2))[:9]: (lambda : (y, z)))))
        def g(z=2):
            print(clean(sorted({str(-2) for y in items(5) if x for x in [y]})))
            return list(2 for x, i in enumerate('ab') for y, i in enumerate('ab'))
        print(clean(g()))
        print(clean({str(str(-3)[:9]): str(y)[:9] for z in items(str(y)[:9])}))
        print(sorted((k, clean(v)) for k, v in locals().items() if k in 'xyz'))
    show(f0)
    def f1(*z):
        print(clean(list(z for y, i in enumerate('ab') for y, i in enumerate('ab'))))
        class C:
            y = [[0 for x, i in enumerate('ab')] for x in range(2)]
            x = {str(-3): 3 for i in 'ab'}
        print(sorted((k, clean(v)) for k, v in vars(C).items() if k in 'xyz'))
        show(lambda: clean({str((y, y)): -5 for x in [x] for z in 'ab'}))
        print(sorted((k, clean(v)) for k, v in locals().items() if k in 'xyz'))
    show(f1)
    def f2(y=5):
        print(clean({str([y, y]): [z for x in items(x)] for i in 'ab' for i in items([y for z in items(y)])}))
        print(clean(call(lambda: (x, x))))
        print(sorted((k, clean(v)) for k, v in locals().items() if k in 'xyz'))
    show(f2)
    print(clean({str(str(y)[:9]): [x, 2] for z in [str(y)[:9]] for i in 'ab'}))


run(54, program_54)


def program_55():
    def f(*, a):
        return 0, a
    def g(a, b, c, *, d=0):
        return 0, a, b, c, d
    n = 7
    def counter(start):
        def step(by=1):
            nonlocal start
            start *= by
            return start
        start += 1
        return step
    step = counter(5)
    show(lambda: (f(6, -5, 4, 2)))
    show(lambda: (g(-2, b=-1)))
    show(lambda: (f(-1, 0, 0)))
    show(lambda: (step(by=2)))
    show(lambda: (step(2)))
    show(lambda: ([h() for h in [lambda: i for i in range(3)]], [h() for h in [lambda i=i: i for i in range(3)]]))
    try:
        a, b, *c, d = [[1, 2], 3]
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)


run(55, program_55)


def program_56():
    q = collections.deque(('🚀'), 0)
    k = collections.Counter(range(3, 1, 2))
    d = collections.defaultdict(int)
    show(lambda: (list(itertools.combinations_with_replacement(('ßeta'), 4))[:12]))
    show(lambda: (list(itertools.starmap(operator.add, zip(range(4, -2, 1), {'abc': 1, 3: -5, 'abc': 1, 'Hello, World': -3})))))
    show(lambda: (list(itertools.pairwise({11, 6}))[:12]))
    show(lambda: (list(itertools.accumulate(('abc'), max))))
    show(lambda: (list(itertools.starmap(max, zip([2, 6, 5, 0], [5, -5, 4, 0, -5])))))
    show(lambda: (q[5], q == collections.deque([]), 3 in q, q < q.copy(), q + q))
    show(lambda: (q.pop(), q))
    show(lambda: (functools.partial(dict, -3)('11')))
    show(lambda: (list(itertools.accumulate({1: -5, 'abc': -5}, pow))))


run(56, program_56)


def program_57():
    x = bytearray(b'\x00\xff')
    show(lambda: (x.__setitem__(-5, b'\x00\xff'), x))
    show(lambda: (memoryview(b'abcdef')[1]))
    show(lambda: (b'\t x \n'.startswith(None, 100)))
    show(lambda: (struct.calcsize('?'), list(struct.iter_unpack('<H', b'\t x \n'))))
    show(lambda: (bytearray(b'abcabc').replace(None, None)))
    show(lambda: (bytearray(b'abcabc').decode('ascii', 'backslashreplace')))
    show(lambda: (bytearray(b'abcabc').hex('-')))
    show(lambda: (memoryview(bytearray(b'abcabc')).nbytes))


run(57, program_57)


def program_58():
    try:
        @dataclass(frozen=True, unsafe_hash=True)
        class P:
            ap: InitVar[int] = field(default=2, compare=False)
            bp: str = 0
            def __post_init__(self, *given):
                print('post', given)
        @dataclass()
        class Q(P):
            aq: int = -4
            bq: InitVar[int] = field(default_factory=list)
            cq: ClassVar[int] = field(default_factory=list)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        show(lambda: (is_dataclass(P), is_dataclass(3)))
        show(lambda: (P.__hash__ is None))
        show(lambda: ([f.name for f in fields(Q)]))
        show(lambda: (setattr(P(1), 'ap', 3)))
        show(lambda: (astuple(Q(1, 2))))
        show(lambda: (repr(Q(1, 2))))
        show(lambda: (astuple(Q(1, 2))))
        show(lambda: (replace(P(1, 2), ap=5)))
        show(lambda: (repr(Q(1, 2))))


run(58, program_58)


def program_59():
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
        async with Manager() as m:
            async with Manager() as m:
                print([i async for i in keep(numbers(2))])
                raise StopIteration(7)
                print([await Wait(i) for i in range(2)])
        x = await Wait(13)
        raise ValueError(19)
    async def f(x):
        x = await keep(inner(24))
    async def g(x):
        return
        yield 'last'
    show(lambda: drive(keep(f(5)), ValueError('thrown'), None, KeyError(0), -5))
    show(lambda: drive(keep(f(2)), 's', ValueError('thrown')))
    show(lambda: drive(keep(f(3)), ValueError('thrown'), None, 7, 's', 's'))
    show(lambda: drive(keep(f(2)), ValueError('thrown'), None, None, 's'))
    a = g(0)
    show(lambda: drive(keep(a.asend(None)), 's'))
    show(lambda: drive(keep(a.__anext__()), 's', 's', 7, 0, ValueError('thrown')))
    show(lambda: drive(keep(a.asend(None)), -4, KeyError(0), 7, 's', 1))
    show(lambda: drive(keep(a.asend(None)), ValueError('thrown'), ValueError('thrown'), ValueError('thrown')))
    while kept:
        finish(kept.pop())


run(59, program_59)
