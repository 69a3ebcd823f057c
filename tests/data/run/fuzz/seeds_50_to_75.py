# versions: 3.13
def show(*thunks):
    for thunk in thunks:
        try:
            print(repr(thunk()))
        except Exception as error:
            print(type(error).__name__, error)


def run(seed, program):
    print("=== seed", seed)
    try:
        program()
    except BaseException as error:
        print("uncaught", type(error).__name__, error)


def program_50():
    class P:
        __match_args__ = ("x", "y")
        def __init__(self, x, y): self.x, self.y = x, y
    class Q(P):
        __match_args__ = ("y",)
    def f(v):
        a = b = c = d = e = '-'
        match v:
            case [*a, {'a': _, **e}] if a == b:
                return 0, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case 0:
                return 1, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case [*_, {}] if v != 1:
                return 2, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case ({}, P(_, d), P(_, _), ) if a == b:
                return 3, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
        return 'none'
    show(lambda: f('ab'))
    show(lambda: f([5, 'ab', 1]))
    show(lambda: f(Q(({}, (), Q(5, (2+1j)), ), ([None], ))))
    show(lambda: f({}))
    show(lambda: f([{1: Q(b'abc', 1), 1: 0}]))
    show(lambda: f(5))
    show(lambda: f({1: P(P(1, 5), -1)}))
    show(lambda: f(-1))


run(50, program_50)


def program_51():
    x = {2, 3, 3, 8, 4}
    try:
        print(frozenset(x) == x, hash(frozenset(x)) == hash(frozenset(list(x))), 2 in x)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.add([])
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.add([])
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(frozenset(x) == x, hash(frozenset(x)) == hash(frozenset(list(x))), 3 in x)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x = {i * 6 for i in x}
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(list(x), sorted(x), len(x))
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x = {i * 6 for i in x}
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.difference_update([6, -5, -4])
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.add(34)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x & {10, 2, 5, 9})
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x <= {12, 12, 12, 10})
    except Exception as e:
        print(type(e).__name__, e)
    print(x)


run(51, program_51)


def program_52():
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
        try:
            with Manager(1, False) as m:
                w2 = 0
                while w2 < 2:
                    w2 += 1
                    print(3, n)
            w8 = 0
            while w8 < 1:
                w8 += 1
                if n > 1: break
        finally:
            print('finally', 14)
            for n in range(3):
                with Manager(15, False) as m:
                    return 19
                print(21, n)
                raise KeyError(27)
            else:
                for n in range(1):
                    break
                    raise ValueError(37)
                    seen.append(43)
            try:
                1 // (n % 2)
                if n == 0 or seen:
                    print(51, n)
                else:
                    return 59
                    print(61, n)
                w66 = 0
                while w66 < 2:
                    w66 += 1
                    n += 1
                    print(72, n)
                    if n > 1: raise KeyError(n)
            except (KeyError, ZeroDivisionError) as error:
                seen.append(84)
                for n in range(2):
                    break
                    raise TypeError from None
                    continue
                else:
                    raise TypeError from None
            else:
                w107 = 0
                while w107 < 1:
                    w107 += 1
                    seen.append(110)
            if n % 2: return seen
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


run(52, program_52)


def program_53():
    k = b'a b'
    def tidy(x):
        return list(x) if hasattr(x, '__next__') else x
    show(lambda: tidy(int(('a\tb\nc'), 37)))
    show(lambda: tidy(type(-31.2)))
    show(lambda: tidy(tuple(enumerate([-5], 0))))
    show(lambda: tidy(list(filter(str, [-3]))))
    show(lambda: tidy(sorted((7, 5, 0, 3, ), reverse=False, key=None)))
    show(lambda: tidy(dict((-4, ), a=7)))
    show(lambda: tidy(slice(1, 1, 0).indices(5)))
    show(lambda: tidy(sorted(range(-5, 2, -3), reverse=True, key=str)))
    show(lambda: tidy((lambda a, /, b=2, *c, d=4, **e: (a, b, c, d, e))(-3)))


run(53, program_53)


def program_54():
    if True:
        class A():
            def __init__(self, v): self.v = v
            pass
            def __ror__(self, other):
                return 'A ror', self.v
            def __ior__(self, other):
                return NotImplemented
            def __mul__(self, other):
                return 'A mul', self.v
            def __ilshift__(self, other):
                return NotImplemented
            def __lshift__(self, other):
                return 'A lshift', self.v
            def __gt__(self, other):
                return 'A gt', self.v
            def __le__(self, other):
                return NotImplemented
            def __contains__(self, i):
                return i == self.v
            @property
            def p(self):
                return 'A', self.v
            @p.setter
            def p(self, value):
                self.v = value
    if True:
        class B(A):
            pass
            def __imatmul__(self, other):
                return 'B imatmul', self.v
            def __iadd__(self, other):
                return 'B iadd', self.v
            def __ge__(self, other):
                return 'B ge', self.v
            def __reversed__(self):
                return 'back'
            def m(self):
                return ['B'] + super().m()
            @classmethod
            def c(*a):
                return 'B', len(a)
    try:
        class C(A, B):
            pass
            def __imul__(self, other):
                return 'C imul', self.v
            def __mul__(self, other):
                return 'C mul', self.v
            def __xor__(self, other):
                return 'C xor', self.v
            def __rxor__(self, other):
                return 'C rxor', self.v
            def __truediv__(self, other):
                return NotImplemented
            def __le__(self, other):
                return NotImplemented
            def __ge__(self, other):
                return 'C ge', self.v
            def __round__(self, n=None):
                return n
            def m(self):
                return ['C'] + []
            @classmethod
            def c(*a):
                return 'C', len(a)
    except TypeError as e:
        print(e)
        C = A
    print([c.__name__ for c in C.__mro__])
    objects = [A(4), B(0), C(1)]
    def name(x):
        return type(x).__name__ if type(x) in map(type, objects) else tuple(map(name, x)) if isinstance(x, tuple) else x
    show(lambda: name(isinstance(objects[0], B), issubclass(B, B)))
    show(lambda: name(sorted(objects[2].__dict__.items())))
    show(lambda: name(objects[0].shared))
    show(lambda: name(objects[2][5]))
    show(lambda: name(sorted(objects[1].__dict__.items())))
    show(lambda: name(setattr(objects[2], 'new', 6)))
    show(lambda: name([1, 2, 3][objects[0]]))
    show(lambda: name(objects[0].p))
    x = objects[0]
    try:
        x *= 6
        print(name(x))
    except Exception as e:
        print(type(e).__name__, e)


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
    show(lambda: ((('naïve') + ('it\'s')).translate(str.maketrans('a', 'b', 'l'))))
    show(lambda: (('日本').split(None, -2)))
    show(lambda: ((('Ǆ') * 1).zfill(4)))
    show(lambda: (('abc').center(15)))


run(56, program_56)


def program_57():
    x = 0
    y = 7
    show(lambda: ((9 % 11) >> 68))
    show(lambda: oct(0))
    show(lambda: ((((64) << -1) >= ((float('inf')) <= (1000))) << 29))
    show(lambda: sum([0, (1000)]))
    try:
        y %= x
    except Exception as e:
        print(e)
    print(x, y)


run(57, program_57)


def program_58():
    k = 96.5
    def tidy(x):
        return list(x) if hasattr(x, '__next__') else x
    show(lambda: tidy(list(map(lambda a, b: (a, b), {4, 12, 4}, {6, 4, 9, 1, 0}))))
    show(lambda: tidy(list(map(lambda a, b: (a, b), range(-4, 2, -3)))))
    show(lambda: tidy(any(i * 2 for i in [4, 6, -2, 7] if i)))
    show(lambda: tidy((-1.5) // (1e22)))


run(58, program_58)


def program_59():
    x = [2, -5, -3, -1, 6]
    try:
        x.append(2)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x *= 2
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x = x.copy()
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.reverse()
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x[5])
    except Exception as e:
        print(type(e).__name__, e)
    print(x)


run(59, program_59)


def program_60():
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
            with Manager(2, True) as m:
                w3 = 0
                while w3 < 1:
                    w3 += 1
                    break
                    raise KeyError(10)
            try:
                for n in range(2):
                    seen.append(16)
            finally:
                print('finally', 19)
                assert n < 2, n
        for n in range(2):
            for n in range(0):
                if n % 2: return seen
            try:
                w30 = 0
                while w30 < 2:
                    w30 += 1
                    if n % 2: continue
                    return 39
                    break
                for n in range(3):
                    n += 1
            except ValueError as error:
                if not n:
                    print(51, n)
                    print(56, n)
                    raise
                else:
                    1 // (n % 2)
                    n += 1
                    print(76, n)
                break
            else:
                try:
                    1 // (n % 2)
                    break
                    if n % 2: return seen
                except RuntimeError as error:
                    print(101, n)
                    print(106, n)
                with Manager(111, True) as m:
                    1 // (n % 2)
                if n:
                    break
                    print(122, n)
                    raise ValueError(128)
                else:
                    print(132, n)
            finally:
                print('finally', 137)
                w138 = 0
                while w138 < 2:
                    w138 += 1
                    print(139, n)
                else:
                    if n > 1: break
                    n += 1
                    print(154, n)
                try:
                    {}[163]
                    break
                except Exception as error:
                    print(169, n)
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


run(60, program_60)


def program_61():
    class P:
        __match_args__ = ("x", "y")
        def __init__(self, x, y): self.x, self.y = x, y
    class Q(P):
        __match_args__ = ("y",)
    def f(v):
        a = b = c = d = e = '-'
        match v:
            case 0:
                return 0, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case 0:
                return 1, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case [[], *a] if a == b:
                return 2, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
        return 'none'
    show(lambda: f(-1))
    show(lambda: f({'k': True}))
    show(lambda: f({'k': 'ab', 1: (-1, )}))
    show(lambda: f(P((2+1j), 1.0)))
    show(lambda: f([-1, 1, b'abc']))


run(61, program_61)


def program_62():
    k = 3
    def tidy(x):
        return list(x) if hasattr(x, '__next__') else x
    show(lambda: tidy(issubclass(False, (int, str))))
    show(lambda: tidy(round(('aXbXc'))))
    show(lambda: tidy(any((i, i) for i in ('12') if not i for j in [-5, 7, 0, 4])))
    show(lambda: tidy({2: -5, 2: 1, '  spaced  ': 0} >> b''))
    show(lambda: tidy(issubclass([4, -1, -2, -3, 4], int | None)))
    show(lambda: tidy(callable((3))))
    show(lambda: tidy(sorted((j, i) for i in [-3, 1] if not i for j in [-1, -2, 0])))


run(62, program_62)


def program_63():
    class P:
        __match_args__ = ("x", "y")
        def __init__(self, x, y): self.x, self.y = x, y
    class Q(P):
        __match_args__ = ("y",)
    def f(v):
        a = b = c = d = e = '-'
        match v:
            case {1: P(1, d)}:
                return 0, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case ([*_, {'k': 0}]) as e if v != 1:
                return 1, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case b if a:
                return 2, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case (0) as d:
                return 3, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case ([P(b'abc', True), *_], ):
                return 4, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
        return 'none'
    show(lambda: f({'k': [(2+1j)], 'a': Q(-1, 0)}))
    show(lambda: f(True))
    show(lambda: f({'a': P((None, ), 'a')}))
    show(lambda: f(5))


run(63, program_63)


def program_64():
    class P:
        __match_args__ = ("x", "y")
        def __init__(self, x, y): self.x, self.y = x, y
    class Q(P):
        __match_args__ = ("y",)
    def f(v):
        a = b = c = d = e = '-'
        match v:
            case Q([(str()) as d]) if a == b:
                return 0, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case b:
                return 1, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
        return 'none'
    show(lambda: f(5))
    show(lambda: f(()))
    show(lambda: f('ab'))
    show(lambda: f('a'))
    show(lambda: f(Q('a', None)))
    show(lambda: f(1.0))
    show(lambda: f({1: [], 'a': (0, )}))
    show(lambda: f(5))
    show(lambda: f([1, -1]))


run(64, program_64)


def program_65():
    def inner(n):
        try:
            for i in range(n):
                print('inner got', (yield i))
        except ValueError:
            raise KeyError(n)
        return n * 10
    def f(x):
        try:
            try:
                if x:
                    print(4, x)
                    yield [(yield), x]
                    yield from (i * x for i in range(2) if x)
                try:
                    yield from [31, 32]
                except GeneratorExit as e:
                    print('caught', 33, repr(e))
                    print('got', (yield 36))
                    raise ValueError(46)
                    yield from (i * x for i in range(2) if x)
                else:
                    return 63
                    x = yield from inner(3)
                    print('got', (yield 76))
                try:
                    print(85, x)
                    print('got', (yield 92))
                except BaseException as e:
                    print('caught', 98, repr(e))
                    yield from [105, 106]
                else:
                    return 112
                finally:
                    print('finally', 115)
            except BaseException as e:
                print('caught', 116, repr(e))
                try:
                    print(120, x)
                except Exception as e:
                    print('caught', 125, repr(e))
                    yield from (i * x for i in range(2) if x)
                try:
                    print(137, x)
                    x = yield from inner(2)
                    print('got', (yield 152))
                except GeneratorExit as e:
                    print('caught', 158, repr(e))
                    return 164
                yield [(yield), x]
            x = yield from inner(3)
        finally:
            print('finally', 183)
        try:
            try:
                try:
                    x = yield 185
                    yield from [198, 199]
                    yield from [206, 207]
                finally:
                    print('finally', 208)
            except ValueError as e:
                print('caught', 209, repr(e))
                print('got', (yield 212))
            else:
                print('got', (yield 220))
                try:
                    yield from (i * x for i in range(2) if x)
                    print(237, x)
                    yield x
                except GeneratorExit as e:
                    print('caught', 250, repr(e))
                    print(254, x)
                    print('got', (yield 261))
                    raise ValueError(271)
                else:
                    print('got', (yield 277))
                    return 288
            x = yield 292
        finally:
            print('finally', 299)
        return 305
        yield 'last'
    g = f(0)
    show(lambda: (g.gi_frame is None, g.gi_running))
    show(lambda: (list(zip(range(2), g))))
    show(lambda: (next(g)))
    show(lambda: (g.throw(ValueError('thrown'))))
    show(lambda: (g.send(-5)))
    show(lambda: (next(g, 'default')))
    show(lambda: (g.close()))
    show(lambda: list(g))
    del g


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
    a, b = (5e-324), b'\x00\xff'
    w, p = 6, 5
    show(lambda: (str(7), repr((1e16))))
    show(lambda: (format(('日本'), '*<#X')))
    show(lambda: (format(None, '0<15X')))
    show(lambda: (format(('Ǆ'), '+#_.5E')))


run(68, program_68)


def program_69():
    a, b = 1, (63)
    w, p = 2, 5
    show(lambda: (str(3), repr(-58.3512)))
    show(lambda: ('{a} {b}'.format((2), [7])))
    show(lambda: (f'{a:{w}.{p}g}'))
    show(lambda: (format(None, '*<z6X')))


run(69, program_69)


def program_70():
    def f(a, b, *, c, d=6):
        return 0, a, b, c, d
    def g(a, *, b=7):
        return 0, a, b
    n = 2
    def counter(start):
        def step(by=1):
            nonlocal start
            start += by
            return start
        start += 1
        return step
    step = counter(5)
    show(lambda: ([(m := n + 0), m * 2, n]))
    show(lambda: ([h() for h in [lambda: i for i in range(3)]], [h() for h in [lambda i=i: i for i in range(3)]]))
    show(lambda: (step(by=2)))
    show(lambda: ([(m := n + 7), m * 2, n]))


run(70, program_70)


def program_71():
    a, b = -98.3, (2.675)
    w, p = 8, 0
    show(lambda: (f'{a:é< #6}|{b!s:>8}'))
    show(lambda: ('%+.*c|%- 1g' % ((float('nan')), b'', )))
    show(lambda: (f'{a:=+z%}|{b!s:^9.3}'))
    show(lambda: (f'{a:{w}.{p}f}'))
    show(lambda: ('{:<^ .8E}'.format((3))))
    show(lambda: (format(3, '#,g')))
    show(lambda: (ascii(('日本')), repr(('\x00\x7f')), repr(b'a b')))
    show(lambda: (format((255), ' ^ 0o')))


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
        try:
            try:
                try:
                    print(1, n)
                    n += 1
                    return 14
                except Exception as error:
                    raise ValueError('new') from error
                finally:
                    print('finally', 21)
                    print(22, n)
                    if n % 2: return seen
            except ValueError as error:
                n += 1
                seen.append(39)
                with Manager(42, True) as m:
                    print(43, n)
        except (KeyError, ZeroDivisionError) as error:
            print(48, n)
            try:
                if len(seen) > 1:
                    return 56
                else:
                    print(58, n)
                    n += 1
                    raise KeyError(69)
                raise KeyError(74)
            except Exception as error:
                n += 1
            else:
                try:
                    {}[87]
                    print(88, n)
                except RuntimeError as error:
                    raise TypeError from None
                    print(98, n)
                    {}[107]
                else:
                    raise TypeError from None
                    print(113, n)
                try:
                    1 // (n % 2)
                    print(123, n)
                    print(128, n)
                except Exception as error:
                    if n > 3: raise KeyError(n)
                    return 141
                    n += 1
                finally:
                    print('finally', 148)
                    print(149, n)
                    if n > 1: raise ValueError(n)
        else:
            {}[163]
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


run(73, program_73)


def program_74():
    k = ('Hello, World')
    def tidy(x):
        return list(x) if hasattr(x, '__next__') else x
    show(lambda: tidy(list(zip(range(-2, 0, 1), {8, 4, 7, 2}, strict=True))))
    show(lambda: tidy(tuple(enumerate({}, 6))))
    show(lambda: tidy(int(('a'), 2)))
    show(lambda: tidy(list(filter(str, [1, -2, -1, -1]))))
    show(lambda: tidy(list(reversed([-2, 5, -3, 4]))))
    show(lambda: tidy(('a') + (-10**25+3)))


run(74, program_74)
