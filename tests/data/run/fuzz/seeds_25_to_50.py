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


def program_25():
    def inner(n):
        try:
            for i in range(n):
                print('inner got', (yield i))
        finally:
            print('inner ends')
        return n * 10
    def f(x):
        for x in range(2):
            x = yield 2
        for x in range(1):
            try:
                try:
                    yield [(yield), x]
                    yield from (i * x for i in range(2) if x)
                    return 30
                finally:
                    print('finally', 33)
            except Exception as e:
                print('caught', 34, repr(e))
                try:
                    return 40
                finally:
                    print('finally', 43)
            yield from [50, 51]
            continue
        yield 'last'
    g = f('s')
    show(lambda: (next(g, 'default')))
    show(lambda: (next(g, 'default')))
    show(lambda: (g.gi_frame is None, g.gi_running))
    show(lambda: (next(g, 'default')))
    show(lambda: (next(g)))
    show(lambda: (g.throw(ValueError('thrown'))))
    show(lambda: (next(g)))
    show(lambda: (g.close()))
    show(lambda: (next(g, 'default')))
    show(lambda: list(g))
    del g


run(25, program_25)


def program_26():
    x = bytearray(b'abc')
    try:
        x.reverse()
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.append(97)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.insert(-5, 'a')
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.reverse()
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x[:1] = 'a'
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x[::-1] = 97
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x += b''
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.reverse()
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.append('a')
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.append(256)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.reverse()
    except Exception as e:
        print(type(e).__name__, e)
    print(x)


run(26, program_26)


def program_27():
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
            w1 = 0
            while w1 < 1:
                w1 += 1
                for n in range(2):
                    print(2, n)
                    assert n < 2, n
                for n in range(0):
                    print(12, n)
                    assert n < 2, n
                for n in range(3):
                    {}[26]
                    if n % 2: return seen
                else:
                    {}[36]
                    print(37, n)
                    continue
        except Exception as error:
            1 // (n % 2)
        finally:
            print('finally', 52)
            w53 = 0
            while w53 < 3:
                w53 += 1
                with Manager(54, False) as m:
                    if n > 1: break
                    if n > 1: raise RuntimeError(n)
                    print(65, n)
            print(70, n)
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


run(27, program_27)


def program_28():
    def f(a=4, b=6, /, *, c=7, **rest):
        return 0, a, b, c, rest
    def g(a=-3, **rest):
        return 0, a, rest
    n = 1
    def counter(start):
        def step(by=1):
            nonlocal start
            start += by
            return start
        start += 1
        return step
    step = counter(5)
    show(lambda: ((lambda a, *, b: (a))(*('  spaced  '))))
    show(lambda: (step(by=2)))
    show(lambda: ((lambda a, b=7, /, c=-1, d=-4, *, e, f=4: 1)(0, *('ßeta'), f=-3, z=-2, **{})))
    show(lambda: ((lambda a, b, /, *, c=0, **rest: 1)(6)))
    try:
        [a, [b]] = (1, [2])
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        a, *b = [[1, 2], 3]
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        (a, b), c = [5, 3, 3, -5, 5, 2]
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)


run(28, program_28)


def program_29():
    show(lambda: ((('abc') + ('🚀'))[-5]))
    show(lambda: ((('Ǆ') + ('-3.5')).index(None)))
    show(lambda: ((('it\'s') + ('🚀')).expandtabs(0)))
    show(lambda: (str(b'abc', 'ascii')))


run(29, program_29)


def program_30():
    show(lambda: ((('12') + ('ßeta')).splitlines(None)))
    show(lambda: ((('abc') * 1).istitle()))
    show(lambda: ('lo' in (('it\'s') * 0)))
    show(lambda: ((('\x00\x7f') + ('naïve')).encode('latin-1')))
    show(lambda: (str(b'', 'utf-8')))
    show(lambda: (('日本').expandtabs(4)))


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
    k = -44.54183
    def tidy(x):
        return list(x) if hasattr(x, '__next__') else x
    show(lambda: tidy(int(('aXbXc'), 0)))
    show(lambda: tidy(int(('日本'), 0)))
    show(lambda: tidy(range(2, -1) == range(0)))
    show(lambda: tidy({8, 7, 0} not in b'\x00\xff'))
    show(lambda: tidy(dict({'a': -5}, a=0)))
    show(lambda: tidy(isinstance(('Hello, World'), int | None)))
    show(lambda: tidy(dict(range(-2, 3, -1), a=0)))
    show(lambda: tidy(set({0: -3, 3: -4, '': 0})))


run(33, program_33)


def program_34():
    show(lambda: (repr(('')), ascii(('it\'s')), hash(('ßeta')) == hash((('x' * 5) * 1))))
    show(lambda: (b'\x00\xff'.isalpha()))
    show(lambda: ((('aXbXc') * 1)[-100:-2:]))
    show(lambda: (repr((('it\'s') * 0)), ascii((('12') + ('aXbXc'))), hash((('🚀') + ('\x00\x7f'))) == hash(('  spaced  '))))
    show(lambda: (b'\x00\xff'.hex()))
    show(lambda: (b''.join([b'x'])))


run(34, program_34)


def program_35():
    show(lambda: ((('it\'s') * 2).center(14)))
    show(lambda: ((('🚀') + (''))[6]))
    show(lambda: ((('\x00\x7f') + ('a')).lower()))
    show(lambda: (('日本').zfill(2)))
    show(lambda: ((('  spaced  ') + ('Ǆ')).zfill(7)))
    show(lambda: (('a', 'H') in (('Hello, World') * 2)))


run(35, program_35)


def program_36():
    a, b = 12, ('abc')
    w, p = 0, 4
    show(lambda: (f'{a:*=0,n}|{b!s:>8}'))
    show(lambda: (format(2j, ' >-012')))
    show(lambda: ('{:0=#,.4d}'.format(7)))
    show(lambda: (ascii(('naïve')), repr(('Ǆ')), repr(b'')))
    show(lambda: (f'{a:*>-.6}|{b!a:<4}'))


run(36, program_36)


def program_37():
    k = (1-0.5j)
    def tidy(x):
        return list(x) if hasattr(x, '__next__') else x
    show(lambda: tidy([*{12, 1, 10, 7, 9}, *range(-1, 1, -3)]))
    show(lambda: tidy(sum([-5, -4, 1, -4, 3, -1], ('it\'s'))))
    show(lambda: tidy((lambda a, /, b=2, *c, d=4, **e: (a, b, c, d, e))(0, 5, 6, 4)))
    show(lambda: tidy(2j * 5))


run(37, program_37)


def program_38():
    def inner(n):
        try:
            for i in range(n):
                print('inner got', (yield i))
        except ValueError:
            yield 99
        return n * 10
    def f(x):
        raise ValueError(5)
        yield 'last'
    g = f(0)
    show(lambda: (g.send(5)))
    show(lambda: (g.throw(KeyError)))
    show(lambda: (g.throw(ValueError('thrown'))))
    show(lambda: (g.throw(KeyError)))
    show(lambda: (g.throw(ValueError('thrown'))))
    show(lambda: (list(zip(range(2), g))))
    show(lambda: (g.send(None)))
    show(lambda: list(g))
    del g


run(38, program_38)


def program_39():
    x = {'': -2, 'Hello, World': 1, -7: 4}
    try:
        print(x | {-7: -3, '': -1})
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x.get(True, 'none'), 'a' in x)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x.pop(1.0, 7))
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x['abc'] += 1
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x = dict.fromkeys({'  spaced  ': -1, -7: -4, 1: 1, '  spaced  ': 4}, 0)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)


run(39, program_39)


def program_40():
    class P:
        __match_args__ = ("x", "y")
        def __init__(self, x, y): self.x, self.y = x, y
    class Q(P):
        __match_args__ = ("y",)
    def f(v):
        a = b = c = d = e = '-'
        match v:
            case str() if a == b:
                return 0, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case a if a == b:
                return 1, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case Q([str(), *d]):
                return 2, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case [{'a': [str(), *d], **e}] if v != 1:
                return 3, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case [_, d]:
                return 4, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case {1: [[*a, int()], *e]}:
                return 5, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
        return 'none'
    show(lambda: f('ab'))
    show(lambda: f('ab'))
    show(lambda: f('a'))
    show(lambda: f(Q(Q((2+1j), 'ab'), ())))
    show(lambda: f(P(b'abc', 1)))


run(40, program_40)


def program_41():
    def inner(n):
        try:
            for i in range(n):
                print('inner got', (yield i))
        except ValueError:
            print('inner ends')
        return n * 10
    def f(x):
        try:
            try:
                yield x
                for x in range(3):
                    break
                yield [(yield), x]
            except ValueError as e:
                print('caught', 25, repr(e))
                for x in range(3):
                    x = yield 27
                    break
            print('got', (yield 44))
            if x:
                yield from (i * x for i in range(2) if x)
                try:
                    return 63
                finally:
                    print('finally', 66)
        finally:
            print('finally', 67)
        yield 'last'
    g = f(1)
    show(lambda: (next(g)))
    show(lambda: (next(g)))
    show(lambda: (next(g, 'default')))
    show(lambda: list(g))
    del g


run(41, program_41)


def program_42():
    def f(a=-2, b=-3):
        return 0, a, b
    def g(a=1, b=-5, /, *, c, d):
        return 0, a, b, c, d
    n = 6
    def counter(start):
        def step(by=1):
            nonlocal start
            start *= by
            return start
        late = [lambda: i for i in range(3)]
        return step
    step = counter(5)
    show(lambda: ([(m := n + 4), m * 2, n]))
    show(lambda: ([h() for h in [lambda: i for i in range(3)]], [h() for h in [lambda i=i: i for i in range(3)]]))
    show(lambda: (f(0, -1, -3, *('a'), a=-4, d=3)))
    show(lambda: (int(*('Hello, World'), d=5)))
    show(lambda: (step(by=2)))
    try:
        a, b, *c, d = False
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)


run(42, program_42)


def program_43():
    if True:
        class A():
            def __init__(self, v): self.v = v
            pass
            def __imul__(self, other):
                return NotImplemented
            def __ror__(self, other):
                return NotImplemented
            def __ior__(self, other):
                return 'A ior', self.v
            def __rfloordiv__(self, other):
                return 'A rfloordiv', self.v
            def __eq__(self, other):
                return NotImplemented
            def __setattr__(self, name, value):
                object.__setattr__(self, name, value)
            def __reversed__(self):
                return 'back'
            def __round__(self, n=None):
                return n
            def __len__(self):
                return 3
            def m(self):
                return ['A'] + []
    if True:
        class B():
            def __init__(self, v): self.v = v
            pass
            def __eq__(self, other):
                return 'B eq', self.v
            def __ge__(self, other):
                return 'B ge', self.v
            def __iter__(self):
                return iter([self.v, 0])
            def __format__(self, spec):
                return spec + '!'
            def m(self):
                return ['B'] + []
            shared = [-2, 3, 0, -1, 4]
    print([c.__name__ for c in B.__mro__])
    objects = [A(6), B(6)]
    def name(x):
        return type(x).__name__ if type(x) in map(type, objects) else tuple(map(name, x)) if isinstance(x, tuple) else x
    show(lambda: name(delattr(objects[0], 'v')))
    show(lambda: name(objects[1].shared))
    show(lambda: name(setattr(objects[0], 'p', 5)))
    show(lambda: name(objects[1][-3]))
    show(lambda: name({objects[0]: 1} == 0))
    x = objects[0]
    try:
        x &= objects[0]
        print(name(x))
    except Exception as e:
        print(type(e).__name__, e)


run(43, program_43)


def program_44():
    def inner(n):
        try:
            for i in range(n):
                print('inner got', (yield i))
        except GeneratorExit:
            yield 99
        return n * 10
    def f(x):
        if not x:
            x = yield 2
        for x in range(1):
            try:
                try:
                    raise ValueError(13)
                    raise ValueError(21)
                    yield from (i * x for i in range(2) if x)
                finally:
                    print('finally', 33)
                yield from (i * x for i in range(2) if x)
                x = yield 43
            except Exception as e:
                print('caught', 50, repr(e))
                x = yield from inner(0)
            finally:
                print('finally', 59)
            continue
            break
        raise ValueError(80)
        yield 'last'
    g = f('s')
    show(lambda: (list(zip(range(2), g))))
    show(lambda: (g.gi_frame is None, g.gi_running))
    show(lambda: (g.send(None)))
    show(lambda: (next(g, 'default')))
    show(lambda: (g.throw(KeyError)))
    show(lambda: (next(g)))
    show(lambda: (g.send(-1)))
    show(lambda: (g.send(None)))
    show(lambda: list(g))
    del g


run(44, program_44)


def program_45():
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
            assert n < 2, n
            with Manager(6, False) as m:
                raise ValueError(8)
                raise RuntimeError(13)
                for n in range(1):
                    print(17, n)
                    if n > 0: raise ValueError(n)
                else:
                    {}[31]
                    print(32, n)
        else:
            with Manager(37, True) as m:
                if len(seen) > 1:
                    return 41
                    raise ValueError(44)
                    assert n < 2, n
                else:
                    print(53, n)
                    seen.append(60)
                seen.append(65)
            print(68, n)
            print(73, n)
        try:
            n += 1
        except Exception as error:
            seen.append(85)
            try:
                try:
                    print(88, n)
                    print(93, n)
                    raise ZeroDivisionError('new') from error
                except RuntimeError as error:
                    if n % 2: return seen
                    print(108, n)
                    raise ValueError(114)
                finally:
                    print('finally', 118)
                    assert n < 2, n
                    if n > 0: raise KeyError(n)
            except ValueError as error:
                w129 = 0
                while w129 < 3:
                    w129 += 1
                    raise RuntimeError('new') from error
                    n += 1
                else:
                    if n > 3: raise ValueError(n)
                    return 148
                    print(repr(error), repr(error.__context__))
            finally:
                print('finally', 155)
                w156 = 0
                while w156 < 3:
                    w156 += 1
                    print(157, n)
                    if n % 2: continue
                    print(167, n)
        finally:
            print('finally', 172)
            if not n:
                for n in range(2):
                    if n % 2: continue
                with Manager(178, True) as m:
                    return 182
                    seen.append(186)
            else:
                try:
                    n += 1
                    if n % 2: return seen
                    {}[203]
                except (KeyError, ZeroDivisionError) as error:
                    raise ValueError(205)
                    raise RuntimeError(210)
                finally:
                    print('finally', 214)
                    print(215, n)
                    if n > 0: raise KeyError(n)
                for n in range(0):
                    continue
                if n > 2: raise RuntimeError(n)
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
    a, b = (2**63-1), None
    w, p = 4, 4
    show(lambda: ('{0.real}'.format(b'', (-2**63))))
    show(lambda: (ascii(('')), repr(('日本')), repr(b'a b')))
    show(lambda: (f'{a:z.5c}|{b!r:}'))
    show(lambda: ('%- 7u|%07.5s' % (('12'), 84.4, )))
    show(lambda: (format((2**31), '*>-0_%')))
    show(lambda: (format(12, '<<#0_.4q')))
    show(lambda: (str(90.3542), repr((1e16))))


run(47, program_47)


def program_48():
    show(lambda: (('naïve').rjust(1)))
    show(lambda: (('12').translate(str.maketrans({97: None, 'b': 'BB'}))))
    show(lambda: (('  spaced  ').zfill(11)))
    show(lambda: ((('ßeta') + ('')).expandtabs(1)))
    show(lambda: (('12').zfill(2)))
    show(lambda: (repr(('naïve')), ascii(('日本')), hash((('日本') * 0)) == hash((('\x00\x7f') + ('it\'s')))))


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
