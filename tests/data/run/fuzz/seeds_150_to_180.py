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


def program_150():
    def tree(e):
        if e is None or not isinstance(e, BaseExceptionGroup): return repr(e)
        return type(e).__name__, e.message, [tree(i) for i in e.exceptions], repr(e.__cause__), e.__context__ is None, getattr(e, '__notes__', None)
    def f(seen):
        try:
            raise ExceptionGroup('h', [ExceptionGroup('g', [BaseExceptionGroup('h', [ValueError(4), TypeError(4)]), OSError(0)])])
        except* OSError as e:
            seen.append(tree(e))
            raise TypeError(8)
    seen = []
    try:
        f(seen)
    except BaseException as e:
        print(tree(e), str(e))
    print(seen)
    g = ExceptionGroup('h', [BaseExceptionGroup('h', [OSError(2), ExceptionGroup('h', [OSError(3), TypeError(1)]), ValueError(8)]), ValueError(1), KeyError(4)])
    show(lambda: (ExceptionGroup('x', [])))
    show(lambda: (tree(g.derive([ValueError(1)]))))


run(150, program_150)


def program_151():
    show(lambda: (shlex.split("'a''b' #c"), fnmatch.fnmatch(('12'), '?b?')))
    show(lambda: (datetime.datetime(2024, 6, 19, 3, 29, 30) + datetime.timedelta(seconds=1000000) * 6))
    show(lambda: (datetime.datetime(2024, 11, 6, 18, 23, 5, 1200) + datetime.timedelta(hours=-0.1) * -3))
    show(lambda: (string.Template('$$ $a').safe_substitute()))
    show(lambda: (json.loads(json.dumps(()))))
    show(lambda: (datetime.datetime(2024, 12, 10, 5, 33, 5, 1200, tzinfo=datetime.timezone(datetime.timedelta(hours=-5))) + datetime.timedelta(hours=-3) * 0))
    show(lambda: (pprint.pformat({'zzzzzzzzz': (9, {'b': 3, 1.5: None, 'b': (1e22)}, None, ), 'k': [[None, True, 6], 'é\n"', {1.5: ('a')}, ('Hello, World')], 'zzzzzzzzz': [['🚀', 'é\n"', '🚀', '/\\'], '🚀', []]}, width=5, sort_dicts=False)))


run(151, program_151)


def program_152():
    k = ('  spaced  ')
    def tidy(x):
        return list(x) if hasattr(x, '__next__') else x
    show(lambda: tidy(list(map(str, {}))))
    show(lambda: tidy(sum([6], ('a'))))
    show(lambda: tidy(getattr({1: 0, '  spaced  ': -2}, 'append', 'default') is None))
    show(lambda: tidy(list(reversed([-4, -4, -4, -4, 7, -4]))))
    show(lambda: tidy(list(zip({0, 5, 6, 3}, {}))))
    show(lambda: tidy(list(map(lambda a: a + 1, ('Ǆ')))))
    show(lambda: tidy(dict((4, 0, 4, 5, -2, ), a=0)))


run(152, program_152)


def program_153():
    show(lambda: (F('-f\x00a99999999999999999999')))
    show(lambda: ('%.16g' % -5.5175318686360854e+23))
    show(lambda: (float.fromhex('\u20031e5p3_ ')))
    show(lambda: (float(-6.683172551775151e+23).hex(), float.fromhex(float((1e16)).hex())))
    show(lambda: (math.isclose((1e-7), 11198734799925031658), math.frexp(32e197), math.modf(-94.9942), math.isqrt(abs(int((-256))))))


run(153, program_153)


def program_154():
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
        while w1 < 2:
            w1 += 1
            break
            try:
                break
                try:
                    print(12, n)
                except (KeyError, ZeroDivisionError) as error:
                    print(17, n)
                    raise ValueError('new') from error
                    print(27, n)
                finally:
                    print('finally', 32)
                    seen.append(35)
                    if n % 2: return seen
                try:
                    print(43, n)
                except ValueError as error:
                    seen.append(50)
                    print(53, n)
                    raise
                else:
                    print(63, n)
            except (KeyError, ZeroDivisionError) as error:
                try:
                    print(68, n)
                    assert n < 2, n
                    continue
                except RuntimeError as error:
                    raise TypeError from None
                    n += 1
                else:
                    raise TypeError from None
                    print(98, n)
                    raise
                finally:
                    print('finally', 108)
                    if n % 2: continue
                    return 117
                    seen.append(121)
                if n == 0 or seen:
                    assert n < 2, n
                    print(129, n)
                    raise ZeroDivisionError(135)
                else:
                    print(139, n)
                    break
            n += 1
        try:
            try:
                for n in range(0):
                    if n % 2: continue
                else:
                    return 162
            except Exception as error:
                for n in range(1):
                    continue
                    print(169, n)
                    return 177
                w179 = 0
                while w179 < 2:
                    w179 += 1
                    print(180, n)
                try:
                    raise ValueError(186)
                except Exception as error:
                    seen.append(192)
                    1 // (n % 2)
                    if n % 2: return seen
            finally:
                print('finally', 205)
                try:
                    if n % 2: return seen
                    print(211, n)
                except Exception as error:
                    if n % 2: return seen
                    raise ValueError('new') from error
                else:
                    return 229
                with Manager(231, False) as m:
                    if n > 2: raise RuntimeError(n)
                    seen.append(239)
                    1 // (n % 2)
        finally:
            print('finally', 247)
            with Manager(248, False) as m:
                with Manager(249, False) as m:
                    print(250, n)
                    print(255, n)
                    {}[264]
                w265 = 0
                while w265 < 3:
                    w265 += 1
                    print(266, n)
                    continue
                with Manager(276, False) as m:
                    seen.append(279)
                    print(282, n)
            with Manager(287, True) as m:
                assert n < 2, n
            for n in range(2):
                for n in range(2):
                    if n % 2: return seen
                    print(298, n)
                    raise RuntimeError(304)
                print(308, n)
            else:
                with Manager(313, False) as m:
                    print(314, n)
                try:
                    raise ZeroDivisionError(320)
                    if n % 2: return seen
                finally:
                    print('finally', 329)
                    print(330, n)
                print(335, n)
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


run(154, program_154)


def program_155():
    try:
        N = namedtuple('N', '_x y')
    except Exception as e:
        print(type(e).__name__, e)
    else:
        show(lambda: (N(*range(3))))
        show(lambda: (N(1, 2).count(1), N(1, 2).index(2)))
        show(lambda: (N(1, 2).count(1), N(1, 2).index(2)))
        show(lambda: (N(*range(3))))
        show(lambda: (N(1, 2) == (1, 2), N(1, 2) < N(1, 3)))
        show(lambda: (N._make([1, 2])))
        show(lambda: (N(1)))
        show(lambda: (N(1, 2)))
        show(lambda: ([*N(1, 2)]))
        show(lambda: (N(x=1, y=2)))


run(155, program_155)


def program_156():
    show(lambda: ('%.11e' % 76.93838))
    show(lambda: (float('+00')))
    show(lambda: (float.fromhex('-0b')))
    show(lambda: (float(repr(-5.007864374579145e-27)), repr(float(148))))
    show(lambda: (float(96).hex(), float.fromhex(float(2.2686957273401886e-12).hex())))
    show(lambda: ('%.19g' % (float('inf'))))
    show(lambda: ('infinityz'.isdigit(), '1e50b0o'.isnumeric(), 'a 1.5+inf'.isdecimal()))
    show(lambda: (complex((0.0), 1085468831961523898996869350244307194006328754118479737000561), complex(-92.7) * complex(4, -3)))


run(156, program_156)


def program_157():
    try:
        p = re.compile('a^[abc]|\\bc\\w[abc]'); t = 'aaaBÉBxaÉ\nc'
        print(p.groups, p.groupindex)
    except re.error as e:
        print('error', e, e.pos)
    else:
        show(lambda: (p.fullmatch(t)))
        show(lambda: (p.match(t)))
        show(lambda: (p.subn(lambda m: m[0].upper(), t, 0)))
    try:
        p = re.compile('(?=\\D)', re.S); t = 'x.y\n1 a'
        print(p.groups, p.groupindex)
    except re.error as e:
        print('error', e, e.pos)
    else:
        show(lambda: (p.match(t)))
        show(lambda: ([(m.span(), m.groups(), m.groupdict(), m.lastindex, m.lastgroup) for m in p.finditer(t)]))
        show(lambda: (p.search(t) and p.search(t).expand(r'\g<0>!')))
        show(lambda: (p.fullmatch(t)))
    try:
        p = re.compile('(?i:(?<!(-)+)|((^))([a-c1])+\\1)'); t = 'key: value-1.5'
        print(p.groups, p.groupindex)
    except re.error as e:
        print('error', e, e.pos)
    else:
        show(lambda: (p.findall(t)))
        show(lambda: (p.fullmatch(t)))
        show(lambda: (p.sub('-', t)))
    try:
        p = re.compile('(\\W)[abc]\\1', re.M | re.I); t = 'abcabc'
        print(p.groups, p.groupindex)
    except re.error as e:
        print('error', e, e.pos)
    else:
        show(lambda: (p.match(t)))
        show(lambda: (p.split(t, 2)))
        show(lambda: (p.search(t) and p.search(t).expand(r'\g<0>!')))
        show(lambda: (p.split(t, 2)))
    try:
        p = re.compile('(?=é)', re.M); t = 'a1 b2  c3'
        print(p.groups, p.groupindex)
    except re.error as e:
        print('error', e, e.pos)
    else:
        show(lambda: (p.search(t).regs))
        show(lambda: (p.match(t)))
        show(lambda: (p.match(t)))
    try:
        p = re.compile('(?:[a-c1]\\d){1,}?'); t = 'aaa'
        print(p.groups, p.groupindex)
    except re.error as e:
        print('error', e, e.pos)
    else:
        show(lambda: (p.match(t)))
        show(lambda: (p.search(t, 2)))
        show(lambda: (p.fullmatch(t)))


run(157, program_157)


def program_158():
    show(lambda: (('a').rpartition((''))))
    show(lambda: ((('ßeta') + ('a')).startswith('lo', 3)))
    show(lambda: ((('  spaced  ') + ('Hello, World')).zfill(3)))
    show(lambda: ((('ßeta') * 2).splitlines(keepends=True)))
    show(lambda: (('a\tb\nc').zfill(3)))


run(158, program_158)


def program_159():
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
        print(f'{Thing('t1')}', make('m2') is None)
        print('--')
        try:
            x = Thing('t3')
            raise KeyError(1)
        except KeyError:
            x = None
        finally:
            print('end')
        print('--')
        functools.partial(print, watch(Thing('t4')))(Thing('t5'))
        print('--')
        (lambda a, b=Thing('t6'): print(a, b))(watch(Thing('t7')))
        print('--')
        next(gen(Thing('t8')))
        print('--')
        z = gen(Thing('t9'))
        print(next(z))
        print('--')
        x = z
        print('--')
        return None
    r = f()
    print('returned')
    del r
    box.clear(); table.clear()
    print('end')


run(159, program_159)


def program_160():
    if True:
        class A():
            def __init__(self, v): self.v = v
            pass
            def __ifloordiv__(self, other):
                return NotImplemented
            def __floordiv__(self, other):
                return 'A floordiv', self.v
            def __sub__(self, other):
                return 'A sub', self.v
            def __rsub__(self, other):
                return 'A rsub', self.v
            def __mod__(self, other):
                return 'A mod', self.v
            def __le__(self, other):
                return NotImplemented
            def __reversed__(self):
                return 'back'
            def __int__(self):
                return self.v
    if True:
        class B():
            def __init__(self, v): self.v = v
            pass
            def __lt__(self, other):
                return 'B lt', self.v
            def __gt__(self, other):
                return 'B gt', self.v
            def m(self):
                return ['B'] + super().m()
    if True:
        class C():
            def __init__(self, v): self.v = v
            pass
            def __isub__(self, other):
                return NotImplemented
            def __imatmul__(self, other):
                return NotImplemented
            def __imod__(self, other):
                return 'C imod', self.v
            def __le__(self, other):
                return 'C le', self.v
            def __lt__(self, other):
                return 'C lt', self.v
            def __str__(self):
                return f'str {self.v}'
            def __int__(self):
                return self.v
            def __contains__(self, i):
                return i == self.v
            def __neg__(self):
                return -self.v
            @property
            def p(self):
                return 'C', self.v
            @p.setter
            def p(self, value):
                self.v = value
            shared = [-4]
    if True:
        class D():
            def __init__(self, v): self.v = v
            pass
            def __ifloordiv__(self, other):
                return NotImplemented
            def __eq__(self, other):
                return NotImplemented
            def m(self):
                return ['D'] + super().m()
    print([c.__name__ for c in D.__mro__])
    objects = [A(-2), B(3), C(-5), D(-4)]
    def name(x):
        return type(x).__name__ if type(x) in map(type, objects) else tuple(map(name, x)) if isinstance(x, tuple) else x
    show(lambda: name(objects[1].c()))
    show(lambda: name(sorted(objects[3].__dict__.items())))
    show(lambda: name(format(objects[2], 'x')))
    show(lambda: name([1, 2, 3][objects[3]]))
    show(lambda: name([1, 2, 3][objects[1]]))
    show(lambda: name(sorted(objects[2].__dict__.items())))
    x = objects[-1]
    try:
        x |= -2
        print(name(x))
    except Exception as e:
        print(type(e).__name__, e)


run(160, program_160)


def program_161():
    class P:
        __match_args__ = ("x", "y")
        def __init__(self, x, y): self.x, self.y = x, y
    class Q(P):
        __match_args__ = ("y",)
    def f(v):
        a = b = c = d = e = '-'
        match v:
            case b'abc' if a == b:
                return 0, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case P(y=P(y=P(y=int()))) if a:
                return 1, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case [list() | 0, [*a, P(y=b)]] if a:
                return 2, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
        return 'none'
    show(lambda: f(b'abc'))
    show(lambda: f(None))
    show(lambda: f([]))
    show(lambda: f(P([(2+1j), 1], ('a', -1, ))))
    show(lambda: f([['a'], {'k': 1, 'k': 5}, P(None, 'a')]))


run(161, program_161)


def program_162():
    x = bytearray(b'abc')
    show(lambda: (bytearray(b'abcabc').hex('ab')))
    show(lambda: (bytearray(b'abcabc')[-5]))
    show(lambda: (bytearray(b'abcabc').capitalize()))
    show(lambda: (memoryview(bytearray(b'abcabc')).nbytes))
    show(lambda: (memoryview(b'\x00\xff')[1:3].tobytes()))
    show(lambda: (int.from_bytes('é€'.encode(), 'big')))
    show(lambda: (struct.unpack('B', bytes(4))))
    show(lambda: (b'\t x \n'[100:None:0]))


run(162, program_162)


def program_163():
    q = collections.deque({1: 7}, 0)
    k = collections.Counter([-2, 0])
    d = collections.defaultdict(list, a=[1])
    show(lambda: (k.total(), k))
    show(lambda: (k.total(), k))
    show(lambda: (functools.partial(print, 2, key=abs)()))
    show(lambda: (list(itertools.compress([4, -5, 5, 0], [-4, 7, 4, 3]))))
    show(lambda: (d.update(z=1), d))
    show(lambda: (list(itertools.compress([-4], [-2]))))


run(163, program_163)


def program_164():
    if True:
        class A():
            def __init__(self, v): self.v = v
            pass
            def __or__(self, other):
                return 'A or', self.v
            def __ior__(self, other):
                return 'A ior', self.v
            def __ixor__(self, other):
                return 'A ixor', self.v
            def __iter__(self):
                return iter([self.v, 0])
            def __contains__(self, i):
                return i == self.v
            @classmethod
            def c(*a):
                return 'A', len(a)
    if True:
        class B(A):
            pass
            def __xor__(self, other):
                return 'B xor', self.v
            def __ixor__(self, other):
                return 'B ixor', self.v
            def __add__(self, other):
                return 'B add', self.v
            def __eq__(self, other):
                return 'B eq', self.v
    if True:
        class C():
            def __init__(self, v): self.v = v
            pass
            def __imod__(self, other):
                return NotImplemented
            def __radd__(self, other):
                return NotImplemented
            def __add__(self, other):
                return 'C add', self.v
            def __ror__(self, other):
                return 'C ror', self.v
            def __ior__(self, other):
                return 'C ior', self.v
            def __le__(self, other):
                return 'C le', self.v
            def __lt__(self, other):
                return 'C lt', self.v
            def __neg__(self):
                return -self.v
            def __iter__(self):
                return iter([self.v, 0])
            shared = [-2, -4]
    try:
        class D(C, A):
            pass
            def __mod__(self, other):
                return NotImplemented
            def m(self):
                return ['D'] + super().m()
    except TypeError as e:
        print(e)
        D = A
    print([c.__name__ for c in D.__mro__])
    objects = [A(-3), B(1), C(-4), D(3)]
    def name(x):
        return type(x).__name__ if type(x) in map(type, objects) else tuple(map(name, x)) if isinstance(x, tuple) else x
    show(lambda: name([1, 2, 3][objects[3]]))
    show(lambda: name(b'\x00\xff' + objects[0]))
    show(lambda: name(isinstance(objects[2], D), issubclass(B, D)))
    show(lambda: name(objects[3] & b'abc'))
    show(lambda: name(sorted(objects[3].__dict__.items())))
    show(lambda: name(setattr(objects[0], 'p', 0)))
    show(lambda: name(sorted(objects[1].__dict__.items())))
    show(lambda: name(False @ objects[2]))
    show(lambda: name(isinstance(objects[3], A), issubclass(C, D)))
    show(lambda: name({objects[2]: 1} == 0))
    x = objects[-1]
    try:
        x ^= objects[0]
        print(name(x))
    except Exception as e:
        print(type(e).__name__, e)


run(164, program_164)


def program_165():
    x = 6
    y = (-7)
    show(lambda: not (((2 < (2**53+1)) ^ ((-2**63) >> 32))))
    show(lambda: (((-58.072 * (10**20)) == -((10))) != ((10 ** 1) * float(2))))
    show(lambda: (b'abc' >= (-1)))
    show(lambda: ((12 ** 0) < (1 > (float('nan'))) <= ((float('inf')) - 2)))
    show(lambda: ((((5e-324) % 6) - +((1e16))) >= hex(1)))
    show(lambda: (-96.77 + (1000)))


run(165, program_165)


def program_166():
    x = bytearray(b'a b')
    try:
        x.append(255)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.append(256)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x.pop(0))
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        del x[:7]
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x.find(0), x.hex(), x.decode('latin-1'))
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x += b'abc'
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.insert(4, -1)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x[:3] = 'a'
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x += b'a b'
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x += b'abc'
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x += b''
    except Exception as e:
        print(type(e).__name__, e)
    print(x)


run(166, program_166)


def program_167():
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
            try:
                x = await Wait(1)
                print(6, x)
                x = await Wait(9)
            except BaseException as e:
                print('caught', 13, repr(e))
                x = await Wait(14)
            finally:
                print('finally', 18, await Wait(19))
            print([i async for i in keep(numbers(2))])
            async for x in keep(numbers(1)):
                print([i async for i in keep(numbers(2))])
                return 31
                raise KeyError(34)
        async for x in keep(numbers(2)):
            async with Manager() as m:
                x = await Wait(36)
            async for x in keep(numbers(1)):
                print([i async for i in keep(numbers(2))])
                x = await Wait(44)
        else:
            return 51
            async for x in keep(numbers(2)):
                print([await Wait(i) for i in range(0)])
                print(57, x)
            else:
                return 63
            return 67
    async def f(x):
        try:
            print([await Wait(i) for i in range(2)])
        except Exception as e:
            print('caught', 73, repr(e))
            async for x in keep(numbers(0)):
                if not x:
                    print([i async for i in keep(numbers(2))])
                    print(80, x)
                    print([await Wait(i) for i in range(0)])
                async with Manager() as m:
                    return 93
        x = await Wait(94)
    async def g(x):
        async for x in keep(numbers(1)):
            async with Manager() as m:
                if not x:
                    print([await Wait(i) for i in range(0)])
                    yield 110
                if x:
                    yield 117
                    x = yield 125
                print(128, x)
            x = yield 139
            async with Manager() as m:
                try:
                    print([i async for i in keep(numbers(2))])
                    print(149, x)
                finally:
                    print('finally', 155, await Wait(156))
                if not x:
                    x = yield 162
                    x = await keep(inner(167))
        else:
            print(172, x)
            x = await keep(inner(181))
            return
        async with Manager() as m:
            print([await Wait(i) for i in range(1)])
        yield 'last'
    show(lambda: drive(keep(f(6)), ValueError('thrown'), 's', 's', 4, None, ValueError('thrown')))
    show(lambda: drive(keep(f(-4)), ))
    a = g(0)
    show(lambda: drive(keep(a.__anext__()), ))
    show(lambda: drive(keep(a.asend(3)), -4, 's', None, None, None))
    show(lambda: drive(keep(a.__anext__()), ValueError('thrown'), None, ValueError('thrown')))
    show(lambda: drive(keep(a.asend(-1)), ValueError('thrown'), 's', KeyError(0), None))
    while kept:
        finish(kept.pop())


run(167, program_167)


def program_168():
    show(lambda: (re.findall('\x85\ufb01', '\u0308', re.I)))
    show(lambda: (b'\xc0'.decode('ascii', 'xmlcharrefreplace')))
    show(lambda: (b'=\xed\xc3\xc3'.decode('latin-1', 'xmlcharrefreplace')))
    show(lambda: ('\u672c\u03c3'[1:3:-1], '9a\u1fbc'[::-1]))
    show(lambda: ('\u0390\u017f\xa0\U0001d4000' in '\u24d0\u20ac', max('\xa0', '\xa0\r\u03089\u0301')))


run(168, program_168)


def program_169():
    a, b = 11.0, None
    w, p = 12, 4
    show(lambda: (str((0.5)), repr(-74.34634)))
    show(lambda: (format((1), '<>0_d')))
    show(lambda: (str((1e22)), repr((2.675))))
    show(lambda: ('{0.real}'.format(('12'), (123456789.125))))
    show(lambda: (f'{a:{w}.{p}}'))
    show(lambda: (f'{a:{w}.{p}%}'))


run(169, program_169)


def program_170():
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
    x = [0, 1, 1, 2]
    try:
        a = map(noisy, x)
    except Exception as e:
        print(type(e).__name__, e)
        a = iter(x)
    try:
        b = itertools.islice(itertools.cycle(itertools.batched(filter(None, x), 0)), 9)
    except Exception as e:
        print(type(e).__name__, e)
        b = iter(x)
    show(lambda: (next(b, 'end')))
    show(lambda: ((lambda p, *q: (p, q))(*itertools.islice(b, 4))))
    show(lambda: (next(a)))
    show(lambda: (x.popleft(), x))
    show(lambda: (min(itertools.islice(a, 5))))
    show(lambda: (next(a)))
    show(lambda: ('a' in itertools.islice(b, 9)))
    show(lambda: (min(itertools.islice(a, 5))))
    show(lambda: (few(a)))


run(170, program_170)


def program_171():
    q = collections.deque({9}, -1)
    k = collections.Counter('abracadabra')
    d = collections.defaultdict(int)
    show(lambda: (list(itertools.takewhile(lambda i: i % 2, [-2, -3, 3, 7, 4, -2]))))
    show(lambda: (list(itertools.starmap(operator.add, zip([], range(3, 4, -1))))))
    show(lambda: (list(itertools.islice((7, -4, 6, ), 6))[:12]))
    show(lambda: (list(heapq.merge([5], [3], reverse=True))))
    show(lambda: (q[1], q == collections.deque([4, -5, 1, 6, -3]), -5 in q, q < q.copy(), q + q))
    show(lambda: (list(itertools.compress((5, 0, -5, ), [7, -2, -1, -4]))))
    show(lambda: (q.index(2), q))


run(171, program_171)


def program_172():
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
    x = [-2]
    try:
        a = map(lambda *a: a, (noisy(i) for i in x), filter(None, x))
    except Exception as e:
        print(type(e).__name__, e)
        a = iter(x)
    try:
        b = range(5)
    except Exception as e:
        print(type(e).__name__, e)
        b = iter(x)
    show(lambda: (bool(a)))
    show(lambda: (next(a, 'end')))
    show(lambda: ('a' in itertools.islice(a, 9)))
    show(lambda: (x.update({6: 6}), x))
    show(lambda: ((lambda p, *q: (p, q))(*itertools.islice(a, 4))))
    show(lambda: ('a' in itertools.islice(b, 9)))
    show(lambda: (all(b is not None for _ in range(2)), any(i == 2 for i in itertools.islice(b, 5))))
    show(lambda: ((lambda p, *q: (p, q))(*itertools.islice(b, 4))))
    show(lambda: ((lambda p, *q: (p, q))(*itertools.islice(b, 4))))
    show(lambda: (operator.length_hint(a, 5)))


run(172, program_172)


def program_173():
    def tree(e):
        if e is None or not isinstance(e, BaseExceptionGroup): return repr(e)
        return type(e).__name__, e.message, [tree(i) for i in e.exceptions], repr(e.__cause__), e.__context__ is None, getattr(e, '__notes__', None)
    def f(seen):
        try:
            e = ExceptionGroup('h', [TypeError(3), ValueError(5), KeyError(7)])
            e.add_note('noted')
            raise e
        except* OSError as e:
            seen.append(tree(e))
            raise ValueError(8)
        except* (KeyError, ValueError) as e:
            seen.append(tree(e))
            x = 1
        except* Exception as e:
            seen.append(tree(e))
            raise ValueError(8)
        finally:
            seen.append('finally')
    seen = []
    try:
        f(seen)
    except BaseException as e:
        print(tree(e), str(e))
    print(seen)
    g = ExceptionGroup('h', [BaseExceptionGroup('h', [ExceptionGroup('h', [OSError(9)]), TypeError(5)]), ValueError(3), OSError(3)])
    show(lambda: (tree(g.subgroup(5))))
    show(lambda: (ExceptionGroup(1, [g])))


run(173, program_173)


def program_174():
    x = 7
    y = (63)
    show(lambda: (-((1e-5)) >> 1))
    show(lambda: (9 < (10) <= 12))
    show(lambda: ((-35.827805 <= 11) ** 1))


run(174, program_174)


def program_175():
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
        print({**b(b, t(6, 's')), t(7): (lambda x=b, *, y=t(12): t(16, 's'))()})
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        with t(17) as a.y, b as a[t(40):c]:
            {**(a <= t(55) in a), t(60): (t(62), t(65))[t(69, 's')]}
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(c.y)
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        n, n = not t(105), [(t(109, [1, 2]), i) for i in t(111) if t(113)]
        print()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        assert {i: b[c, t(123)] for i in {b: b for i in t(129)}}, [b, *t(136, None or 0), t(139, a)]
        print()
    except Exception as e:
        print(type(e).__name__, e)


run(175, program_175)


def program_176():
    x = 3
    y = 6
    show(lambda: hex((0)))
    show(lambda: ((255) >= (0.0)))
    show(lambda: (oct((0)) // ((64) << 21)))
    show(lambda: ((8 + (1e-7)) >= +((1e-5))))
    show(lambda: ((1000) ** 0.5))
    show(lambda: (((64) != (123456789.125)) * ((0.5) > (float('inf')))))
    try:
        x //= x
    except Exception as e:
        print(e)
    print(x, y)
    show(lambda: (3.0 >= (2.675)))


run(176, program_176)


def program_177():
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
        while w1 < 3:
            w1 += 1
            print(2, n)
            continue
        for n in range(0):
            with Manager(12, True) as m:
                for n in range(1):
                    break
                    if n > 2: raise ZeroDivisionError(n)
                    continue
                try:
                    raise KeyError(29)
                    n += 1
                except RuntimeError as error:
                    continue
                finally:
                    print('finally', 43)
                    print(44, n)
                w49 = 0
                while w49 < 3:
                    w49 += 1
                    print(50, n)
            try:
                if n > 1: break
                w60 = 0
                while w60 < 2:
                    w60 += 1
                    if n % 2: continue
                    print(66, n)
            except RuntimeError as error:
                for n in range(3):
                    print(71, n)
                    print(repr(error), repr(error.__context__))
                    continue
                print(86, n)
                try:
                    if n > 1: raise ValueError(n)
                    print(96, n)
                    seen.append(103)
                except (KeyError, ZeroDivisionError) as error:
                    raise ValueError('new') from error
                    if n > 1: break
                finally:
                    print('finally', 116)
                    break
                    if n > 3: raise KeyError(n)
            else:
                1 // (n % 2)
                w132 = 0
                while w132 < 2:
                    w132 += 1
                    n += 1
                    assert n < 2, n
                    print(143, n)
            finally:
                print('finally', 148)
                w149 = 0
                while w149 < 1:
                    w149 += 1
                    if n % 2: continue
                    return 158
                else:
                    n += 1
                print(165, n)
            for n in range(3):
                try:
                    {}[174]
                except (KeyError, ZeroDivisionError) as error:
                    raise TypeError from None
                    return 183
                    print(185, n)
                else:
                    print(190, n)
                    continue
                    print(200, n)
                finally:
                    print('finally', 205)
                    raise RuntimeError(207)
                with Manager(211, False) as m:
                    n += 1
                    print(217, n)
                    print(222, n)
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


run(177, program_177)


def program_178():
    if True:
        class A():
            def __init__(self, v): self.v = v
            pass
            def __rmod__(self, other):
                return 'A rmod', self.v
            def __mod__(self, other):
                return 'A mod', self.v
            def __hash__(self):
                return hash(self.v)
            def __index__(self):
                return self.v
            def __round__(self, n=None):
                return n
            def __contains__(self, i):
                return i == self.v
            @property
            def p(self):
                return 'A', self.v
            shared = [-3, 6, 7, -4, -1]
    if True:
        class B(A):
            pass
            def __str__(self):
                return f'str {self.v}'
            def __repr__(self):
                return f'<{type(self).__name__} {self.v}>'
            def __index__(self):
                return self.v
            def __setattr__(self, name, value):
                object.__setattr__(self, name, value)
            def m(self):
                return ['B'] + super().m()
            @classmethod
            def c(*a):
                return 'B', len(a)
            shared = []
    try:
        class C(B, A):
            pass
            def __ilshift__(self, other):
                return 'C ilshift', self.v
            def __lshift__(self, other):
                return 'C lshift', self.v
            def __ge__(self, other):
                return NotImplemented
            def __index__(self):
                return self.v
            def __hash__(self):
                return hash(self.v)
            def __neg__(self):
                return -self.v
            def m(self):
                return ['C'] + super().m()
    except TypeError as e:
        print(e)
        C = A
    if True:
        class D(C):
            pass
            def __ior__(self, other):
                return 'D ior', self.v
            def __or__(self, other):
                return 'D or', self.v
            def __rsub__(self, other):
                return 'D rsub', self.v
            def __isub__(self, other):
                return NotImplemented
            def __matmul__(self, other):
                return 'D matmul', self.v
            def __imatmul__(self, other):
                return 'D imatmul', self.v
            def __le__(self, other):
                return 'D le', self.v
            def __gt__(self, other):
                return 'D gt', self.v
            def __bool__(self):
                return self.v > 1
            def __str__(self):
                return f'str {self.v}'
            def m(self):
                return ['D'] + []
    print([c.__name__ for c in D.__mro__])
    objects = [A(1), B(-2), C(6), D(4)]
    def name(x):
        return type(x).__name__ if type(x) in map(type, objects) else tuple(map(name, x)) if isinstance(x, tuple) else x
    show(lambda: name(sorted(objects[0])))
    show(lambda: name(objects[2] & objects[3]))
    show(lambda: name(-objects[1], ~objects[1]))
    show(lambda: name(delattr(objects[0], 'v')))
    show(lambda: name(list(objects[2])))
    show(lambda: name(b'abc' & objects[1]))
    x = objects[-1]
    try:
        x **= objects[0]
        print(name(x))
    except Exception as e:
        print(type(e).__name__, e)


run(178, program_178)


def program_179():
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
            try:
                if n > 1: break
                w6 = 0
                while w6 < 2:
                    w6 += 1
                    n += 1
                else:
                    print(12, n)
            except RuntimeError as error:
                for n in range(3):
                    1 // (n % 2)
                else:
                    if n % 2: continue
                try:
                    print(27, n)
                    print(32, n)
                    print(37, n)
                except (KeyError, ZeroDivisionError) as error:
                    raise TypeError from None
                else:
                    if n % 2: continue
                finally:
                    print('finally', 52)
                    if n % 2: return seen
                try:
                    print(58, n)
                except RuntimeError as error:
                    print(63, n)
                    break
            else:
                w73 = 0
                while w73 < 2:
                    w73 += 1
                    if n % 2: continue
                    if n % 2: continue
                    1 // (n % 2)
                n += 1
            try:
                try:
                    1 // (n % 2)
                    1 // (n % 2)
                    if n > 2: raise KeyError(n)
                except ValueError as error:
                    continue
                    print(114, n)
                else:
                    n += 1
                finally:
                    print('finally', 124)
                    print(125, n)
            except RuntimeError as error:
                try:
                    break
                    1 // (n % 2)
                    print(repr(error), repr(error.__context__))
                except RuntimeError as error:
                    print(145, n)
                    if n > 1: raise ValueError(n)
                    print(155, n)
                for n in range(0):
                    n += 1
                    n += 1
                try:
                    {}[174]
                finally:
                    print('finally', 175)
                    if n > 0: raise ValueError(n)
                    print(181, n)
        else:
            for n in range(1):
                w186 = 0
                while w186 < 2:
                    w186 += 1
                    return 190
                    print(192, n)
                    continue
                w202 = 0
                while w202 < 1:
                    w202 += 1
                    seen.append(205)
            else:
                seen.append(210)
            w213 = 0
            while w213 < 1:
                w213 += 1
                for n in range(2):
                    print(214, n)
                    print(219, n)
                else:
                    {}[228]
                    1 // (n % 2)
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


run(179, program_179)
