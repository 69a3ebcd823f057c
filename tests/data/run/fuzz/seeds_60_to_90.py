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


def program_60():
    def inner(n):
        try:
            for i in range(n):
                print('inner got', (yield i))
        except ValueError:
            yield 99
        return n * 10
    def f(x):
        x = yield from inner(3)
        yield 'last'
    g = f(None)
    show(lambda: (next(g)))
    show(lambda: (g.send(5)))
    show(lambda: (g.close()))
    show(lambda: list(g))
    del g


run(60, program_60)


def program_61():
    show(lambda: (sorted([(0.0), -6.514301547773575e-30, -31.93]), (10**20) < 15247811255932024430, -1.1376632716338708e+28 == D(1)))
    show(lambda: (float((float('inf'))).hex(), float.fromhex(float(13.629).hex())))
    show(lambda: (int(270719214757342580758538039003920411628958951594243158216083) >> 2, divmod(int(1388083654448165898187519236667026392693209364915216038341858), -10**9)))
    show(lambda: (int(-0.00024357149837079818), round(86.9728, -1), math.trunc(58e-216)))
    show(lambda: (hash(float(1235432091973796333678441299608523217319883546682851704790938)), hash(F(-8178.8175463970565)), hash(D(-35.156))))
    show(lambda: (str(D(3.5480782698792716e-11)), F(77e-104), D(repr(7))))


run(61, program_61)


def program_62():
    try:
        @dataclass(unsafe_hash=True)
        class P:
            ap: InitVar[int] = [-5, 7, 0, 4]
            bp: str = field(default=2, compare=False)
        @dataclass(frozen=True)
        class Q:
            aq: ClassVar[int]
            bq: 'list[int]' = field(default=1, repr=False)
            cq: str = 2
            def __post_init__(self, *given):
                print('post', given)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        show(lambda: (P.__match_args__))
        show(lambda: (is_dataclass(P), is_dataclass(3)))
        show(lambda: (delattr(P(1, 2), 'ap')))
        show(lambda: (P()))
        show(lambda: (sorted([P(2), P(1)])))
        show(lambda: (Q(-3)))
        show(lambda: (P(1, 2) == P(1, 2), P(1) < P(2)))
        show(lambda: (P()))


run(62, program_62)


def program_63():
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
        b[t(1)], *t(30, c).x = {t(35): t(37), c: b}
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print((t(44, [1, 2]) == t(45) < a))
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        raise KeyError(t(53, b)) from None
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        with t(59, 's') as t(75, a).x, c as b[t(84):c]:
            ((n := a) if not t(99, 0) else (n := t(102, 0)))
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        t(112, b).x += {t(117): b[t(120, 0), t(124)], c: {t(127): t(129), b: t(132)}}
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        a[a:t(141)], b.x = c[b:a], t(172)
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        t(183, b).x, *a[t(191):t(196, 's')] = t(204, a)
        print()
    except Exception as e:
        print(type(e).__name__, e)


run(63, program_63)


def program_64():
    show(lambda: (int(1053160778131475613677031231189887683125717032054468952741736) & -3, divmod(int(8.552935729001218e-20), -10**9)))
    show(lambda: ('%.17e' % -20.6))
    show(lambda: (int('(_')))
    show(lambda: (F('\xbdE ')))
    show(lambda: (str(D(-40.27183)), F(6), D(repr(7802449442753829886))))


run(64, program_64)


def program_65():
    show(lambda: (math.factorial(128)))
    show(lambda: (divmod(F(3, 2), (1e16)), pow(F(0.5), -2)))
    show(lambda: (float.fromhex('0x1.8p3'), ((0.1)).hex()))
    show(lambda: ((-72.94057).as_integer_ratio(), (2).bit_length(), round(-26.49318, 0)))
    show(lambda: (divmod((float('inf')), F(-5)), pow(F(0, -1), 7)))
    show(lambda: (statistics.mean([-7.68])))


run(65, program_65)


def program_66():
    def f(a, /, b=7):
        return 0, a, b
    def g(a=3, /, b=-4, c=6, *args, d=-3, e=6):
        return 0, a, b, c, args, d, e
    n = -5
    def counter(start):
        def step(by=1):
            nonlocal start
            start *= by
            return start
        start += 1
        return step
    step = counter(5)
    show(lambda: (step()))
    show(lambda: (f(4, -2, 5, c=-2)))
    show(lambda: ((lambda a, b=-4, *args, c: 1)(1, -5, 5, 1)))
    show(lambda: ((lambda a, *, b: (a))(*{12, 5, 11})))
    show(lambda: ((lambda *args, a=-5: 1)(4, 6)))
    show(lambda: (step(by=2)))
    show(lambda: (print(-5, 7, **{'a': 1})))
    try:
        a, *b = [-4, -1, 6, 1]
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)


run(66, program_66)


def program_67():
    def f(a, *args, b=4):
        return 0, a, args, b
    def g(a, /, **rest):
        return 0, a, rest
    n = -3
    def counter(start):
        def step(by=1):
            nonlocal start
            start -= by
            return start
        del start
        return step
    step = counter(5)
    show(lambda: (g(-2, 1, a=5, d=3)))
    show(lambda: (step(by=2)))
    show(lambda: (g(5, d=0, a=-3)))
    show(lambda: (g(-2, -5, *('-3.5'))))


run(67, program_67)


def program_68():
    show(lambda: (re.findall('', '\u0301\u20ac\U000e0041\xb2', re.I)))
    show(lambda: (textwrap.wrap('\U0001f680\x1c' + ' ' + '\u01c5', 4), ''.title().istitle()))
    show(lambda: (json.dumps('\ufeff\xdf\u0661\t"'), json.loads(json.dumps('\u03c2\u0390\u0390a\u1ffe\x00', ensure_ascii=False))))
    show(lambda: ([(unicodedata.category(c), unicodedata.numeric(c, None), unicodedata.digit(c, None), unicodedata.combining(c), unicodedata.east_asian_width(c)) for c in '\x85\u1ffe\u01c69']))
    show(lambda: (sorted('\u0131\uff15\u0131\u01c5Z'), ''.join(sorted("\x85\u24d0'", key=str.casefold)), [ord(c) for c in '\x00']))
    show(lambda: (unicodedata.normalize('NFKD', '\u01c5\u0345\x7f')))
    show(lambda: (('_ \xa0\u2028\u03a3' + '\udc80\ud83d').encode('utf-16', 'strict')))
    show(lambda: ('\u0661\xb2\u0301\ufeff\x85'[2:2:2], '\U000e0041\x85\xbaa'[::-1]))


run(68, program_68)


def program_69():
    show(lambda: ((('abc') + ('a\tb\nc')).removesuffix('l')))
    show(lambda: ((('  spaced  ') + ('it\'s')).splitlines(True)))
    show(lambda: (('12').center(10, ('a', 'H'))))
    show(lambda: (('abc').rfind(None, None, -100)))


run(69, program_69)


def program_70():
    if True:
        class A():
            def __init__(self, v): self.v = v
            pass
            def __ifloordiv__(self, other):
                return NotImplemented
            def __imod__(self, other):
                return NotImplemented
            def __rand__(self, other):
                return 'A rand', self.v
            def __and__(self, other):
                return NotImplemented
            def __iter__(self):
                return iter([self.v, 0])
            def __index__(self):
                return self.v
            def __neg__(self):
                return -self.v
            def __round__(self, n=None):
                return n
            @staticmethod
            def c(*a):
                return 'A', len(a)
    if True:
        class B():
            def __init__(self, v): self.v = v
            pass
            def __le__(self, other):
                return 'B le', self.v
            def __call__(self, *a, **k):
                return self.v, a, k
            def __format__(self, spec):
                return spec + '!'
            def __len__(self):
                return 3
            @property
            def p(self):
                return 'B', self.v
    if True:
        class C():
            def __init__(self, v): self.v = v
            pass
            def __floordiv__(self, other):
                return 'C floordiv', self.v
            def __ifloordiv__(self, other):
                return NotImplemented
            def __isub__(self, other):
                return 'C isub', self.v
            def __eq__(self, other):
                return 'C eq', self.v
            def __repr__(self):
                return f'<{type(self).__name__} {self.v}>'
            def __index__(self):
                return self.v
            def __format__(self, spec):
                return spec + '!'
    print([c.__name__ for c in C.__mro__])
    objects = [A(-4), B(6), C(-3)]
    def name(x):
        return type(x).__name__ if type(x) in map(type, objects) else tuple(map(name, x)) if isinstance(x, tuple) else x
    show(lambda: name(b'' * objects[0]))
    show(lambda: name(objects[0][-1]))
    show(lambda: name(sorted(objects[2].__dict__.items())))
    show(lambda: name(b'\x00\xff' ** objects[2]))
    show(lambda: name(reversed(objects[1])))
    show(lambda: name(setattr(objects[2], 'new', -1)))
    show(lambda: name(objects[2] <= ('a')))
    show(lambda: name(objects[0] * b'abc'))
    show(lambda: name(sorted(objects[0].__dict__.items())))
    x = objects[-1]
    try:
        x &= objects[0]
        print(name(x))
    except Exception as e:
        print(type(e).__name__, e)


run(70, program_70)


def program_71():
    def tree(e):
        if e is None or not isinstance(e, BaseExceptionGroup): return repr(e)
        return type(e).__name__, e.message, [tree(i) for i in e.exceptions], repr(e.__cause__), e.__context__ is None, getattr(e, '__notes__', None)
    def f(seen):
        try:
            raise ExceptionGroup('g', [ExceptionGroup('h', [TypeError(7)]), ValueError(5), OSError(9)])
        except* ValueError as e:
            seen.append(tree(e))
            pass
        except* (KeyError, ValueError) as e:
            seen.append(tree(e))
            raise
    seen = []
    try:
        f(seen)
    except BaseException as e:
        print(tree(e), str(e))
    print(seen)
    g = ExceptionGroup('h', [ExceptionGroup('g', [ExceptionGroup('g', [OSError(7), TypeError(4)])])])
    show(lambda: (tree(g.subgroup(lambda e: len(e.args) == 1))))
    show(lambda: ([tree(p) for p in g.split(5)]))
    show(lambda: (g.args, g.message, g.exceptions))
    show(lambda: (ExceptionGroup('x', 5)))
    show(lambda: (str(g), repr(g)))


run(71, program_71)


def program_72():
    def f(a, b=6, c=-1, *, d, e=6, **rest):
        return 0, a, b, c, d, e, rest
    def g(a=7, b=-2, *args):
        return 0, a, b, args
    n = 7
    def counter(start):
        def step(by=1):
            nonlocal start
            start -= by
            return start
        start += 1
        return step
    step = counter(5)
    show(lambda: (len(-1, -1, 0, z=2)))
    show(lambda: (str(-1, c=2, b=-2, **{1: 2})))
    show(lambda: ((lambda a, b: (a))(*{2})))
    show(lambda: ([h() for h in [lambda: i for i in range(3)]], [h() for h in [lambda i=i: i for i in range(3)]]))
    show(lambda: (g(-5, 5, 3, b=-4)))
    show(lambda: ([(m := n + 3), m * 2, n]))
    show(lambda: (g(0, 2, -5, *[-1, 6, 0, -2, -2])))
    show(lambda: ((lambda a=-2, b=4, c=-2, d=-4, *args, e=-2: 1)(7, *('naïve'), b=-5, c=5)))
    try:
        (a, b), c = [[1, 2], 3]
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        (a, b), c = ('abc')
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        a, b = [[1, 2], 3]
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)


run(72, program_72)


def program_73():
    a, b = 9, (0.5)
    w, p = 7, 3
    show(lambda: (ascii(('12')), repr(('Ǆ')), repr(b'')))
    show(lambda: (format((0), '0^-z#0.3x')))
    show(lambda: (str(76.9), repr((2.675))))
    show(lambda: (f'{a:{w}.{p}g}'))
    show(lambda: (format(9, '0<,n')))
    show(lambda: (f'{a = } {b=!s} {a + 1 = :>12}'))
    show(lambda: (f'{a:+zx}|{b!r:>8}'))
    show(lambda: (format(None, '<=+#.1e')))


run(73, program_73)


def program_74():
    try:
        p = re.compile('(?i:(?:\\w))(.|1)', re.M | re.I); t = 'a1 b2  c3'
        print(p.groups, p.groupindex)
    except re.error as e:
        print('error', e, e.pos)
    else:
        show(lambda: (p.match(t)))
        show(lambda: (p.split(t, 2)))
    try:
        p = re.compile('(?P<n>(?P<o>\\s)?(?(o)é|\\b))'); t = ''
        print(p.groups, p.groupindex)
    except re.error as e:
        print('error', e, e.pos)
    else:
        show(lambda: (p.sub('', t)))
        show(lambda: (p.split(t)))
        show(lambda: (p.sub('\\n', t)))
        show(lambda: (p.split(t, 1)))
    try:
        p = re.compile('( )+(\\d)+', re.M); t = 'x.y\n1 a'
        print(p.groups, p.groupindex)
    except re.error as e:
        print('error', e, e.pos)
    else:
        show(lambda: (p.split(t, 0)))
        show(lambda: (p.fullmatch(t)))
        show(lambda: (p.fullmatch(t)))


run(74, program_74)


def program_75():
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
        t(10, c).x, *t(24, c).x = t(31, 0)
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        t(45, a)[t(48, None or 0)] = b.x = c(t(65, 0) or t(67))
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print({b, a, t(69)})
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        del a.x, t(99, b).x
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        for n in {t(118): t(121, b) == t(123), c: c.x}:
            b.y == (t(127, a) if t(130, None or 0) else b)
        print()
    except Exception as e:
        print(type(e).__name__, e)


run(75, program_75)


def program_76():
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
    x = collections.deque([1, 2, 3])
    try:
        a = enumerate(x)
    except Exception as e:
        print(type(e).__name__, e)
        a = iter(x)
    try:
        b = map(lambda *a: a, filter(None, x), reversed(x))
    except Exception as e:
        print(type(e).__name__, e)
        b = iter(x)
    show(lambda: ([next(b) for _ in range(2)]))
    show(lambda: (bool(a)))
    show(lambda: (min(itertools.islice(b, 5))))
    show(lambda: (next(b, 'end')))
    show(lambda: (iter(a) is a, hasattr(a, '__next__')))


run(76, program_76)


def program_77():
    a, b = (10), (10**20)
    w, p = 9, 1
    show(lambda: (ascii(('🚀')), repr(('')), repr(b'\x00\xff')))
    show(lambda: (format((10), 'é=2c')))
    show(lambda: (f'{a:> z14X}|{b!a:<4}'))
    show(lambda: (format(True, '*= _n')))
    show(lambda: ('{:0= #,.0F}'.format((2**64))))


run(77, program_77)


def program_78():
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
        with Manager(1, False) as m:
            w2 = 0
            while w2 < 3:
                w2 += 1
                w3 = 0
                while w3 < 3:
                    w3 += 1
                    1 // (n % 2)
                    break
                n += 1
            assert n < 2, n
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


run(78, program_78)


def program_79():
    def call(f):
        return f() if callable(f) else f
    def items(v):
        return v if isinstance(v, (list, tuple)) else [v]
    def clean(v):
        return 'function' if callable(v) else [clean(i) for i in v] if isinstance(v, list) else v
    x = 2
    def f0(y=5):
        z = 3
        show(lambda: clean([[-4 for x in range(2)] for y, i in enumerate('ab') if str(z)[:9]]))
        print(clean({str([x, y]): [z for z in [x] if x for z in 'ab'] for z, i in enumerate('ab')}))
        print(sorted((k, clean(v)) for k, v in locals().items() if k in 'xyz'))
    show(f0)
    def f1():
        show(lambda: clean(([x for i in [y]] if {str(z): y for i in [z]} else (y if (y, y) else y))))
        print(clean([3 for i in [(x, z)] for y in [-3]]))
        print(sorted((k, clean(v)) for k, v in locals().items() if k in 'xyz'))
    show(f1)
    show(lambda: clean((x := x)))


run(79, program_79)


def program_80():
    a, b = 11, b'\x00\xff'
    w, p = 5, 4
    show(lambda: (f'{a = } {b=!s} {a + 1 = :}'))
    show(lambda: (ascii(('x' * 5)), repr(('-3.5')), repr(b'')))
    show(lambda: ('{:>{}}'.format((1-0.5j), (-1.5))))
    show(lambda: ('%- .2g' % ((0), )))
    show(lambda: ('%--.f|%- %|%-+11E' % ((-2**63), True, )))
    show(lambda: (format((1), 'é^zo')))
    show(lambda: ('%+0c' % (b'\x00\xff', )))


run(80, program_80)


def program_81():
    class P:
        __match_args__ = ("x", "y")
        def __init__(self, x, y): self.x, self.y = x, y
    class Q(P):
        __match_args__ = ("y",)
    def f(v):
        a = b = c = d = e = '-'
        match v:
            case P([b], Q(d, str())):
                return 0, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case [_, *d] if v != 1:
                return 1, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case Q(bytes()):
                return 2, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case float() if a == b:
                return 3, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case b'abc' if v != 1:
                return 4, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
        return 'none'
    show(lambda: f(Q(None, [1.0])))
    show(lambda: f({}))
    show(lambda: f((1, )))
    show(lambda: f({'a': 0}))
    show(lambda: f(()))
    show(lambda: f([[True], Q(1, 1.0)]))
    show(lambda: f(P((2+1j), P({'k': 0, 1: (2+1j)}, {}))))
    show(lambda: f(Q((), ())))
    show(lambda: f({}))


run(81, program_81)


def program_82():
    def call(f):
        return f() if callable(f) else f
    def items(v):
        return v if isinstance(v, (list, tuple)) else [v]
    def clean(v):
        return 'function' if callable(v) else [clean(i) for i in v] if isinstance(v, list) else v
    x = 7
    def f0(x=1):
        print(clean(call(lambda: x)))
        def g(z=2):
            print(clean((lambda y: z)))
            return call(lambda y=-4: -3)
        print(clean(g()))
        print(clean(call(lambda z=x: (y, z))))
        print(sorted((k, clean(v)) for k, v in locals().items() if k in 'xyz'))
    show(f0)
    def f1(*z):
        print(clean(call(lambda: sorted({str(x) for x in items(x) if z}))))
        def g():
            print(clean((lambda z=list(str(x)[:9] for y in range(2) for y, i in enumerate('ab')): [[(y, x), 1] for y in [[z, (y, z)]]])))
            return [z for y, i in enumerate('ab') for z in items(y)]
        print(clean(g()))
        print(clean([0 for x in range(2)]))
        print(sorted((k, clean(v)) for k, v in locals().items() if k in 'xyz'))
    show(f1)
    print(clean((sorted({str(x) for x in [(z, z)]}) if (x := x) else [x for y in [2]])))


run(82, program_82)


def program_83():
    show(lambda: (int('infinity2 ', 8)))
    show(lambda: (int(121), round(-6.685952321917043e-08, 2), math.trunc(85e137)))
    show(lambda: (float('f99999999999999999999\u00b29')))
    show(lambda: (format(1.5648158789122091e-27, 'g')))
    show(lambda: (complex(14618394349583012231, 91e-242), complex(5371497284196170514) / complex(-2, -4)))
    show(lambda: (float('1.5e-3,3 ')))
    show(lambda: (complex(13e-254, 8.68140389760752e-18), complex(1071344036619544476280417687256538596142087103297272284067679) ** complex(2, -1)))
    show(lambda: (math.isclose(-5.5846926841965965e+28, (2**53+1)), math.frexp(2), math.modf(9), math.isqrt(abs(int(8578107107978121950)))))


run(83, program_83)


def program_84():
    show(lambda: ([m() for m in (lambda s: (s.isalpha, s.isdigit, s.isnumeric, s.isdecimal, s.isspace, s.isprintable, s.isidentifier, s.isupper, s.islower, s.istitle, s.isalnum))('a\u038f\u65e5')]))
    show(lambda: (b'\xff\xc0\x9f'.decode('utf-32-be', 'xmlcharrefreplace')))
    show(lambda: ('\xb2\u1ffe\U00010428\u200b'.encode('utf-32-be', 'xmlcharrefreplace')))
    show(lambda: (b'='.decode('ascii')))
    show(lambda: ([m() for m in (lambda s: (s.isalpha, s.isdigit, s.isnumeric, s.isdecimal, s.isspace, s.isprintable, s.isidentifier, s.isupper, s.islower, s.istitle, s.isalnum))('_\u017f_\u093d')]))
    show(lambda: (re.findall('\xaa\u0308\xdfZe', '\x00', re.I)))
    show(lambda: ('\u0149\xbd'.encode('utf-8', 'surrogateescape')))


run(84, program_84)


def program_85():
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
        for n in range(2):
            seen.append(3)
        try:
            for n in range(0):
                if len(seen) > 1:
                    break
                    print(11, n)
                else:
                    continue
                    return 24
                break
                w31 = 0
                while w31 < 1:
                    w31 += 1
                    raise ZeroDivisionError(33)
            else:
                with Manager(37, True) as m:
                    return 41
            w43 = 0
            while w43 < 1:
                w43 += 1
                1 // (n % 2)
        finally:
            print('finally', 49)
            for n in range(1):
                try:
                    continue
                    break
                    assert n < 2, n
                except Exception as error:
                    return 68
                    if n > 1: break
                    seen.append(77)
                print(80, n)
                if n > 1: break
            else:
                w90 = 0
                while w90 < 3:
                    w90 += 1
                    print(91, n)
            w96 = 0
            while w96 < 1:
                w96 += 1
                with Manager(97, True) as m:
                    seen.append(100)
                    1 // (n % 2)
                    continue
                w113 = 0
                while w113 < 1:
                    w113 += 1
                    print(114, n)
                else:
                    print(119, n)
                    seen.append(126)
        try:
            w129 = 0
            while w129 < 3:
                w129 += 1
                with Manager(130, True) as m:
                    {}[135]
                    return 139
                if not n:
                    print(141, n)
                    1 // (n % 2)
                else:
                    print(151, n)
                    assert n < 2, n
                print(161, n)
            else:
                with Manager(166, False) as m:
                    if n % 2: return seen
                    print(172, n)
                    if n % 2: return seen
                with Manager(182, False) as m:
                    {}[187]
                    print(188, n)
            with Manager(193, True) as m:
                try:
                    print(194, n)
                    return 202
                    {}[208]
                except Exception as error:
                    seen.append(211)
                finally:
                    print('finally', 214)
                    if n % 2: return seen
                try:
                    print(220, n)
                    print(225, n)
                    n += 1
                except Exception as error:
                    n += 1
                else:
                    assert n < 2, n
                finally:
                    print('finally', 245)
                    raise RuntimeError(247)
                    assert n < 2, n
                if n == 0 or seen:
                    n += 1
                else:
                    print(261, n)
                    print(266, n)
            with Manager(271, False) as m:
                n += 1
                try:
                    seen.append(279)
                    seen.append(284)
                finally:
                    print('finally', 287)
                    print(288, n)
        except Exception as error:
            w293 = 0
            while w293 < 2:
                w293 += 1
                with Manager(294, True) as m:
                    if n % 2: return seen
                if n:
                    raise
                    if n > 1: break
                else:
                    if n % 2: continue
            raise ZeroDivisionError(316)
            try:
                with Manager(320, True) as m:
                    print(321, n)
                with Manager(326, True) as m:
                    n += 1
                    if n % 2: return seen
                    n += 1
            except Exception as error:
                for n in range(2):
                    if n > 1: break
                w347 = 0
                while w347 < 1:
                    w347 += 1
                    if n % 2: return seen
                    if n % 2: return seen
                    print(repr(error), repr(error.__context__))
                else:
                    print(363, n)
                    raise
                for n in range(1):
                    raise
        finally:
            print('finally', 378)
            print(379, n)
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


run(85, program_85)


def program_86():
    k = None
    def tidy(x):
        return list(x) if hasattr(x, '__next__') else x
    show(lambda: tidy(ord(None)))
    show(lambda: tidy({**{}, **range(3, -4, -3)}))
    show(lambda: tidy(sum([7, 7, -2, -2], [-3, 1, -1, -4, 2, 1])))
    show(lambda: tidy({7, 5} <= b'a b'))
    show(lambda: tidy(list(map(abs, ('a'), range(1, -1, -1)))))
    show(lambda: tidy([*range(5, 1, -3), *{12, 4, 2, 9, 11}]))
    show(lambda: tidy(range(5, 3) == range(0)))
    show(lambda: tidy(sum({1}, (3.3e300))))
    show(lambda: tidy(range(-2, 3) == range(0)))


run(86, program_86)


def program_87():
    def call(f):
        return f() if callable(f) else f
    def items(v):
        return v if isinstance(v, (list, tuple)) else [v]
    def clean(v):
        return 'function' if callable(v) else [clean(i) for i in v] if isinstance(v, list) else v
    x = 6
    def f0():
        y = 1
        print(clean(call(lambda z=list((4 if x else (x, z)) for x in items(str((z, z))[:9])): (lambda x=call(lambda: z): call(lambda x=z: 7)))))
        def g():
            print(clean(str(clean((y, x)))[:9]))
            return (lambda x=z: x)
        print(clean(g()))
        print(clean([z for y in [y]]))
        print(sorted((k, clean(v)) for k, v in locals().items() if k in 'xyz'))
    show(f0)
    print(clean((z := call(lambda: call(lambda z=-3: y)))))


run(87, program_87)


def program_88():
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
        Thing('t1').name, make('m2').name
        print('--')
        z = Thing('t3')
        print('--')
        weak['z'] = q = Thing('t4')
        print(list(weak))
        del q
        print(list(weak))
        print('--')
        table['k'] = y
        print('--')
        class C:
            attribute = Thing('t6')
        print(C.attribute)
        del C; gc.collect()
        print('--')
        with contextlib.closing(contextlib.ExitStack()) as s: s.callback(print, Thing('t7'))
        print('--')
        print(keep(Thing('t8'), y))
        print('--')
        y = [Thing('t9'), x]
        print('--')
        return lambda: z
    r = f()
    print('returned')
    del r
    box.clear(); table.clear()
    print('end')


run(88, program_88)


def program_89():
    def f(a, b=0, *args, c=-2):
        return 0, a, b, args, c
    def g(a=-3):
        return 0, a
    n = 7
    def counter(start):
        def step(by=1):
            nonlocal start
            start += by
            return start
        pass
        return step
    step = counter(5)
    show(lambda: (g(-4, 1, -1, **{'z': 2, 'b': 3})))
    show(lambda: ((lambda a=0, b=-5, c=4: 1)(3, -3, z=5)))
    show(lambda: ([h() for h in [lambda: i for i in range(3)]], [h() for h in [lambda i=i: i for i in range(3)]]))
    show(lambda: ((lambda a, b, c, d=7, *, e=0, f: 1)(5, -2, a=-3, d=-1)))
    try:
        a, b = (1, [2])
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        a, b = [[1, 2], 3]
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)


run(89, program_89)
