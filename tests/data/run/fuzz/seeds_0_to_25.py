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


def program_0():
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
                yield from [7, 8]
                x = yield 10
            except Exception as e:
                print('caught', 17, repr(e))
                if not x:
                    yield [(yield), x]
                raise ValueError(30)
                if isinstance(x, str):
                    yield from [40, 41]
                    yield 42
            yield [(yield), x]
        finally:
            print('finally', 58)
        try:
            x = yield 60
            yield x
        finally:
            print('finally', 75)
        yield 'last'
    g = f(1)
    show(lambda: (next(g, 'default')))
    show(lambda: (next(g)))
    show(lambda: (g.gi_frame is None, g.gi_running))
    show(lambda: (next(g)))
    show(lambda: (g.gi_frame is None, g.gi_running))
    show(lambda: (next(g)))
    show(lambda: (g.throw(KeyError)))
    show(lambda: (g.send(None)))
    show(lambda: (list(zip(range(2), g))))
    show(lambda: list(g))
    del g


run(0, program_0)


def program_1():
    x = (0.0)
    y = (64)
    show(lambda: (~((2 <= (1e-5))) | (((10) // (2.675)) ** 0.5)))
    show(lambda: ((-7) | (1e16)))
    show(lambda: min(((5 >= (1e16)) - ((10**20) / 4)), ~(-(43.022))))
    show(lambda: ~(repr(((2) >> 17))))


run(1, program_1)


def program_2():
    x = (-7)
    y = 70.77
    show(lambda: (0).bit_length())
    show(lambda: (sum([(6 << 31), (28.2 == 55.44239)]) ^ -(((2**31) >= (2**64)))))
    show(lambda: ((9 & (10**20)) != ((float('-inf')) != 6)))
    show(lambda: int((((-2**63) ^ (float('-inf'))) ** -2)))
    try:
        y &= 2
    except Exception as e:
        print(e)
    print(x, y)
    show(lambda: (-(3) > ((10**20) == (-256))))
    show(lambda: ((round((2**63-1), 5) >> 0) ^ +((1).conjugate())))


run(2, program_2)


def program_3():
    x = {2, 5, 9, 7, 10}
    try:
        print(list(x), sorted(x), len(x))
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.add(30)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x >= {3, 11})
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x.pop())
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(frozenset(x) == x, hash(frozenset(x)) == hash(frozenset(list(x))), 3 in x)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x.pop())
    except Exception as e:
        print(type(e).__name__, e)
    print(x)


run(3, program_3)


def program_4():
    x = {}
    try:
        for k in list(x): del x[k]
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x.get('a', 'none'), 1.0 in x)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(list(x), list(x.values()), list(x.items())[::-1], list(reversed(x)))
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        del x[0]
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x == {'abc': -4, '  spaced  ': -2}, x.items() >= {}.items())
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x | {'Hello, World': -3, '  spaced  ': -1})
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x == {}, x.items() >= {'aXbXc': 5, 0: 3, 'Hello, World': -3, 'Hello, World': 2}.items())
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x | {})
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(list(x), list(x.values()), list(x.items())[::-1], list(reversed(x)))
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x[-1] = 4
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(list(x), list(x.values()), list(x.items())[::-1], list(reversed(x)))
    except Exception as e:
        print(type(e).__name__, e)
    print(x)


run(4, program_4)


def program_5():
    k = ('a\tb\nc')
    def tidy(x):
        return list(x) if hasattr(x, '__next__') else x
    show(lambda: tidy(int((''), 37)))
    show(lambda: tidy(list(filter(None, []))))
    show(lambda: tidy([*{6, 8}, *[-2, -5, 6, -2]]))
    show(lambda: tidy(list(reversed((7, )))))
    show(lambda: tidy({**{'a': -3}, **{1: -3, 'abc': -5, '': -2, 'Hello, World': -3}}))
    show(lambda: tidy(list(zip((-2, 3, ), ('12')))))
    show(lambda: tidy(list(map(lambda a, b: (a, b), ()))))
    show(lambda: tidy(dict((4, -5, 4, 5, ), a=6)))
    show(lambda: tidy(dict([0, -1], a=2)))


run(5, program_5)


def program_6():
    k = b'\x00\xff'
    def tidy(x):
        return list(x) if hasattr(x, '__next__') else x
    show(lambda: tidy(sum(range(6, 0, -1))))
    show(lambda: tidy(all(range(-2, 6, -3))))
    show(lambda: tidy(slice(3, None, 0).indices(4)))
    show(lambda: tidy(slice(6, 7, None).indices(1)))


run(6, program_6)


def program_7():
    a, b = (1), 1
    w, p = 5, 4
    show(lambda: (ascii(('12')), repr(('a')), repr(b'')))
    show(lambda: ('{2}'.format((5e-324), True)))
    show(lambda: (f'{a: <-z1o}|{b!a:}'))
    show(lambda: ('{:*>9.0c}'.format(6)))


run(7, program_7)


def program_8():
    x = {'abc': -2, -7: -5, 'a': -3}
    try:
        x.update({3: -5, 1: 2, 1: 1})
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x | {0: 2, 0: 6, 'a': 5, '  spaced  ': -4})
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x.get(1.0, 'none'), [] in x)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x = dict.fromkeys([-5, 0, -2, 6, -4], 2)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.update({2: 2}, b=2)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        for k in x: x[k, 1] = 0
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(list(x), list(x.values()), list(x.items())[::-1], list(reversed(x)))
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x == {'abc': -3, 2: -4, -1: 6}, x.items() >= {-7: 0, 3: 2}.items())
    except Exception as e:
        print(type(e).__name__, e)
    print(x)


run(8, program_8)


def program_9():
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
            {}[5]
        except ValueError as error:
            try:
                try:
                    return 9
                    1 // (n % 2)
                    print(16, n)
                except Exception as error:
                    assert n < 2, n
                else:
                    print(26, n)
                    if n % 2: return seen
                    print(36, n)
            except (KeyError, ZeroDivisionError) as error:
                n += 1
                print(repr(error), repr(error.__context__))
                with Manager(51, False) as m:
                    assert n < 2, n
            else:
                for n in range(0):
                    raise TypeError from None
                    continue
                    print(67, n)
            finally:
                print('finally', 72)
                try:
                    print(73, n)
                finally:
                    print('finally', 78)
                    print(79, n)
            for n in range(2):
                for n in range(3):
                    print(84, n)
                    n += 1
            else:
                raise ValueError('new') from error
            w99 = 0
            while w99 < 2:
                w99 += 1
                continue
                try:
                    if n > 1: break
                except (KeyError, ZeroDivisionError) as error:
                    assert n < 2, n
                    print(115, n)
                    continue
                else:
                    break
                    continue
                    1 // (n % 2)
                finally:
                    print('finally', 140)
                    if n > 0: raise KeyError(n)
                w146 = 0
                while w146 < 1:
                    w146 += 1
                    continue
                    print(152, n)
                    if n % 2: continue
        else:
            print(162, n)
            return 170
            try:
                try:
                    raise KeyError(173)
                    assert n < 2, n
                    print(182, n)
                except (KeyError, ZeroDivisionError) as error:
                    print(187, n)
                    print(repr(error), repr(error.__context__))
                    {}[201]
                finally:
                    print('finally', 202)
                    return 206
                    1 // (n % 2)
                return 216
            except ValueError as error:
                for n in range(0):
                    {}[222]
                    raise
                    return 231
                try:
                    print(233, n)
                finally:
                    print('finally', 238)
                    {}[243]
                    n += 1
                    if n % 2: return seen
                raise RuntimeError(255)
        try:
            try:
                for n in range(3):
                    1 // (n % 2)
            except RuntimeError as error:
                try:
                    print(264, n)
                    print(269, n)
                except ValueError as error:
                    seen.append(276)
                    {}[283]
                finally:
                    print('finally', 284)
                    {}[289]
                    print(290, n)
                    1 // (n % 2)
            for n in range(3):
                w300 = 0
                while w300 < 1:
                    w300 += 1
                    n += 1
                try:
                    if n > 0: raise KeyError(n)
                    assert n < 2, n
                    print(316, n)
                except (KeyError, ZeroDivisionError) as error:
                    continue
                    print(326, n)
                    print(331, n)
                finally:
                    print('finally', 336)
                    print(337, n)
                    if n % 2: continue
                print(347, n)
            else:
                w352 = 0
                while w352 < 1:
                    w352 += 1
                    1 // (n % 2)
                    assert n < 2, n
                    print(363, n)
                try:
                    if n % 2: return seen
                except Exception as error:
                    print(373, n)
                finally:
                    print('finally', 378)
                    if n % 2: return seen
                    1 // (n % 2)
        except RuntimeError as error:
            try:
                w389 = 0
                while w389 < 1:
                    w389 += 1
                    print(390, n)
                    assert n < 2, n
                    assert n < 2, n
                if n:
                    print(405, n)
                else:
                    print(410, n)
                    return 418
                    {}[424]
            except (KeyError, ZeroDivisionError) as error:
                return 428
            finally:
                print('finally', 430)
                w431 = 0
                while w431 < 3:
                    w431 += 1
                    raise KeyError(433)
                    print(437, n)
                    raise RuntimeError(443)
                else:
                    print(447, n)
            print(452, n)
            with Manager(457, False) as m:
                with Manager(458, True) as m:
                    print(459, n)
                    1 // (n % 2)
                if n % 2:
                    return 472
                    raise TypeError from None
                    assert n < 2, n
                else:
                    1 // (n % 2)
                    if n > 2: raise KeyError(n)
                    print(494, n)
                for n in range(3):
                    raise
                else:
                    print(504, n)
                    1 // (n % 2)
                    return 517
        else:
            for n in range(1):
                with Manager(519, False) as m:
                    break
                n += 1
        try:
            try:
                w530 = 0
                while w530 < 1:
                    w530 += 1
                    if n > 1: break
                    1 // (n % 2)
                w541 = 0
                while w541 < 2:
                    w541 += 1
                    print(542, n)
                    if n % 2: continue
            finally:
                print('finally', 552)
                if len(seen) > 1:
                    1 // (n % 2)
                else:
                    print(558, n)
                try:
                    {}[567]
                except RuntimeError as error:
                    return 571
                    seen.append(575)
                    n += 1
                finally:
                    print('finally', 583)
                    assert n < 2, n
                    print(589, n)
                    n += 1
                1 // (n % 2)
            try:
                print(604, n)
                w609 = 0
                while w609 < 1:
                    w609 += 1
                    {}[614]
                    {}[619]
                print(620, n)
            except Exception as error:
                try:
                    {}[629]
                except RuntimeError as error:
                    raise ValueError('new') from error
                    raise ZeroDivisionError(636)
                try:
                    raise TypeError from None
                    raise TypeError from None
                except ValueError as error:
                    print(650, n)
                    raise TypeError from None
                    {}[664]
                else:
                    print(665, n)
                {}[674]
        except Exception as error:
            raise TypeError from None
        else:
            print(680, n)
        finally:
            print('finally', 685)
            assert n < 2, n
            try:
                w691 = 0
                while w691 < 1:
                    w691 += 1
                    print(692, n)
                n += 1
                print(702, n)
            finally:
                print('finally', 707)
                if n:
                    print(708, n)
                else:
                    assert n < 2, n
                for n in range(2):
                    n += 1
            with Manager(723, False) as m:
                with Manager(724, False) as m:
                    if n > 0: raise ZeroDivisionError(n)
                w730 = 0
                while w730 < 2:
                    w730 += 1
                    if n > 1: break
                    raise RuntimeError(737)
                    print(741, n)
                else:
                    n += 1
                    return 754
                    seen.append(758)
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


run(9, program_9)


def program_10():
    k = b'a b'
    def tidy(x):
        return list(x) if hasattr(x, '__next__') else x
    show(lambda: tidy(max(range(2, -1, 2))))
    show(lambda: tidy(() & [-3, 4, 0]))
    show(lambda: tidy({**{'  spaced  ': 5, '  spaced  ': 2, 'abc': 5}, **(0, -3, 2, 7, -2, )}))
    show(lambda: tidy(sum({'': 4, '': -2, 'abc': -2}, {'Hello, World': 0, 3: 3})))
    show(lambda: tidy(sum({1, 10, 9, 5}, -52.0)))
    show(lambda: tidy(range(-1, 4) == range(0)))
    show(lambda: tidy((1e-7) not in (1.0)))
    show(lambda: tidy(sum([-2, 0, 1, 1, 2, -2], [3, -3, -4, -1])))


run(10, program_10)


def program_11():
    class P:
        __match_args__ = ("x", "y")
        def __init__(self, x, y): self.x, self.y = x, y
    class Q(P):
        __match_args__ = ("y",)
    def f(v):
        a = b = c = d = e = '-'
        match v:
            case Q(b, float()):
                return 0, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case ((int()) as d, P(y=int()), 2 + 1j, ):
                return 1, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case int():
                return 2, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case Q(Q(str()), []) if a:
                return 3, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case Q((float(), [], (int(c), e, ), )):
                return 4, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case ['a'] if a:
                return 5, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
        return 'none'
    show(lambda: f([{'a': [1, -1, 'a']}]))
    show(lambda: f(0))
    show(lambda: f(((1.0, ), )))
    show(lambda: f(Q([{}, 1.0], [])))
    show(lambda: f(None))
    show(lambda: f({1: 1}))
    show(lambda: f('ab'))


run(11, program_11)


def program_12():
    def f(a=1, b=-1, c=5, d=6, *, e=2, f=-2, **rest):
        return 0, a, b, c, d, e, f, rest
    def g(a, *, b=3, **rest):
        return 0, a, b, rest
    n = 7
    def counter(start):
        def step(by=1):
            nonlocal start
            start *= by
            return start
        del start
        return step
    step = counter(5)
    show(lambda: (g(-3, -2, a=4, b=-4)))
    show(lambda: (step(by=2)))
    show(lambda: ([h() for h in [lambda: i for i in range(3)]], [h() for h in [lambda i=i: i for i in range(3)]]))
    show(lambda: (f(3, 2, 2, 5, d=-3, f=2)))
    show(lambda: (g(3, 5, z=6, b=-1)))
    show(lambda: (f(*('it\'s'))))
    show(lambda: ([h() for h in [lambda: i for i in range(3)]], [h() for h in [lambda i=i: i for i in range(3)]]))
    show(lambda: (g(4, -4, 1, e=0, c=5)))
    try:
        a, b = 6
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)


run(12, program_12)


def program_13():
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
            w2 = 0
            while w2 < 3:
                w2 += 1
                print(3, n)
                try:
                    return 11
                except Exception as error:
                    seen.append(15)
                    raise TypeError from None
                    continue
                n += 1
            else:
                if n % 2:
                    seen.append(35)
                    print(38, n)
                else:
                    break
                    if n > 1: break
                try:
                    n += 1
                except (KeyError, ZeroDivisionError) as error:
                    print(repr(error), repr(error.__context__))
                    1 // (n % 2)
                    seen.append(70)
                else:
                    print(73, n)
                    print(78, n)
                finally:
                    print('finally', 83)
                    print(84, n)
                    raise ValueError(90)
        try:
            n += 1
            w99 = 0
            while w99 < 3:
                w99 += 1
                w100 = 0
                while w100 < 2:
                    w100 += 1
                    assert n < 2, n
                    break
                else:
                    print(111, n)
                    continue
        except RuntimeError as error:
            with Manager(121, False) as m:
                w122 = 0
                while w122 < 1:
                    w122 += 1
                    assert n < 2, n
                with Manager(128, True) as m:
                    print(129, n)
            with Manager(134, True) as m:
                try:
                    print(135, n)
                    return 143
                    raise TypeError from None
                except Exception as error:
                    raise RuntimeError(151)
        finally:
            print('finally', 155)
            with Manager(156, False) as m:
                for n in range(1):
                    print(157, n)
                    assert n < 2, n
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


run(13, program_13)


def program_14():
    def f(a, b, c, *args, d=-4, e=-1):
        return 0, a, b, c, args, d, e
    def g(a, b=0, *args, c, **rest):
        return 0, a, b, args, c, rest
    n = 5
    def counter(start):
        def step(by=1):
            nonlocal start
            start *= by
            return start
        pass
        return step
    step = counter(5)
    show(lambda: (f(**{'z': 2, 'b': 3})))
    show(lambda: ((lambda a=1, b=2: (a))(*{2: -4, 3: 5, 'a': 4})))
    show(lambda: (sorted(e=5, **5)))
    show(lambda: ((lambda a, **rest: 1)(*('it\'s'), b=1, e=2)))
    show(lambda: ([(m := n + 1), m * 2, n]))
    try:
        [a, [b]] = [4, 2, -4]
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        (a, b), c = [[1, 2], 3]
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        (a, b), c = [[1, 2], 3]
        print(a, b)
    except Exception as e:
        print(type(e).__name__, e)


run(14, program_14)


def program_15():
    x = [6, -5, -3, -2]
    try:
        x.extend(range(5, -3, -1))
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.index(-4)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x[::-1])
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.index(-2)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x += range(0, -2, -1)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)


run(15, program_15)


def program_16():
    a, b = (2**53+1), (5e-324)
    w, p = 10, 5
    show(lambda: (f'{a: >_n}|{b!a:^9.3}'))
    show(lambda: (format(10, ' <+zx')))
    show(lambda: (f'{a = } {b=!s} {a + 1 = :.2f}'))
    show(lambda: ('{0[1]}'.format(None, ('abc'))))
    show(lambda: (format((float('-inf')), 'z#3,s')))
    show(lambda: (format(1, '0<+.0d')))


run(16, program_16)


def program_17():
    show(lambda: (b'\x00\xff'.find(97)))
    show(lambda: ((('-3.5') * 3).zfill(4)))
    show(lambda: (('🚀').encode('nothing')))
    show(lambda: ((('12') + ('日本')).replace(5, 'lo', 3)))
    show(lambda: ((('a\tb\nc') + ('a')).isidentifier()))
    show(lambda: (repr(('')), ascii((('a\tb\nc') + ('a'))), hash((('  spaced  ') + ('ßeta'))) == hash(('aXbXc'))))
    show(lambda: ((('ßeta') * 3).find(' ')))


run(17, program_17)


def program_18():
    if True:
        class A():
            def __init__(self, v): self.v = v
            pass
            def __lt__(self, other):
                return 'A lt', self.v
            def __ne__(self, other):
                return NotImplemented
            def m(self):
                return ['A'] + []
    if True:
        class B(A):
            pass
            def __lshift__(self, other):
                return 'B lshift', self.v
            def __ne__(self, other):
                return 'B ne', self.v
            def __gt__(self, other):
                return 'B gt', self.v
    try:
        class C(A, B):
            pass
            def __and__(self, other):
                return 'C and', self.v
            def __ifloordiv__(self, other):
                return 'C ifloordiv', self.v
            def __iter__(self):
                return iter([self.v, 0])
            def __call__(self, *a, **k):
                return self.v, a, k
    except TypeError as e:
        print(e)
        C = A
    if True:
        class D(C):
            pass
            def __rxor__(self, other):
                return NotImplemented
            def __xor__(self, other):
                return 'D xor', self.v
            def __rpow__(self, other):
                return 'D rpow', self.v
            def __pow__(self, other):
                return 'D pow', self.v
            def __radd__(self, other):
                return 'D radd', self.v
            def __ne__(self, other):
                return 'D ne', self.v
            def __le__(self, other):
                return 'D le', self.v
            def __index__(self):
                return self.v
            def __reversed__(self):
                return 'back'
            def m(self):
                return ['D'] + super().m()
            @property
            def p(self):
                return 'D', self.v
            @p.setter
            def p(self, value):
                self.v = value
    print([c.__name__ for c in D.__mro__])
    objects = [A(0), B(-3), C(7), D(6)]
    def name(x):
        return type(x).__name__ if type(x) in map(type, objects) else tuple(map(name, x)) if isinstance(x, tuple) else x
    show(lambda: name(D.p is None))
    show(lambda: name(isinstance(objects[3], C), issubclass(D, A)))
    show(lambda: name(sorted(objects[1])))
    show(lambda: name(b'\x00\xff' != objects[0]))
    show(lambda: name(objects[2] | objects[1]))
    x = objects[0]
    try:
        x <<= objects[0]
        print(name(x))
    except Exception as e:
        print(type(e).__name__, e)


run(18, program_18)


def program_19():
    x = (2.675)
    y = (2**64)
    show(lambda: (((12 % 3) >= (6 > (2))) < ((8 << 51) << 68)))
    show(lambda: ((-2**63) - (2**63-1)))
    show(lambda: (divmod(((10**20) ** 2), ((2**63-1) - (-1.5))) < (((10) ^ (-2**63)) / int((0.5)))))
    show(lambda: min((pow(94.0, 20, 5) ** -0.5), (((2**63-1) ** 3) % ((10) >= 10))))
    show(lambda: (((('\x00\x7f') == 3) >> 67) ** 2))


run(19, program_19)


def program_20():
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
                while w2 < 3:
                    w2 += 1
                    1 // (n % 2)
                else:
                    assert n < 2, n
                    raise KeyError(14)
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


run(20, program_20)


def program_21():
    def f(a, b, *args, c, d):
        return 0, a, b, args, c, d
    def g(a, *, b, c=4):
        return 0, a, b, c
    n = -3
    def counter(start):
        def step(by=1):
            nonlocal start
            start -= by
            return start
        late = [lambda: i for i in range(3)]
        return step
    step = counter(5)
    show(lambda: ((lambda a=1, b=2: (a))(*{3: -3, 3: 1})))
    show(lambda: ([h() for h in [lambda: i for i in range(3)]], [h() for h in [lambda i=i: i for i in range(3)]]))
    show(lambda: (f(-5, z=0, f=-5, **{})))
    show(lambda: (g(2, 6, 2, -2, b=-1, a=-2)))
    show(lambda: (g(-3, e=-5)))
    show(lambda: ((lambda a=1, b=2: (a))(*{'Hello, World': 4})))
    show(lambda: ([(m := n + 7), m * 2, n]))


run(21, program_21)


def program_22():
    if True:
        class A():
            def __init__(self, v): self.v = v
            pass
            def __floordiv__(self, other):
                return 'A floordiv', self.v
            def __rand__(self, other):
                return NotImplemented
            def __imod__(self, other):
                return NotImplemented
            def __le__(self, other):
                return NotImplemented
            def __eq__(self, other):
                return 'A eq', self.v
            def __index__(self):
                return self.v
            def __int__(self):
                return self.v
            def __repr__(self):
                return f'<{type(self).__name__} {self.v}>'
            def __contains__(self, i):
                return i == self.v
            def m(self):
                return ['A'] + super().m()
    if True:
        class B():
            def __init__(self, v): self.v = v
            pass
            def __sub__(self, other):
                return 'B sub', self.v
            def __rsub__(self, other):
                return NotImplemented
            def __rmod__(self, other):
                return 'B rmod', self.v
            def __ne__(self, other):
                return 'B ne', self.v
            def __ge__(self, other):
                return 'B ge', self.v
            def __str__(self):
                return f'str {self.v}'
            def __bool__(self):
                return self.v > 1
            def m(self):
                return ['B'] + super().m()
    print([c.__name__ for c in B.__mro__])
    objects = [A(5), B(-3)]
    def name(x):
        return type(x).__name__ if type(x) in map(type, objects) else tuple(map(name, x)) if isinstance(x, tuple) else x
    show(lambda: name(B.__bases__ is None))
    show(lambda: name(objects[1] | objects[1]))
    show(lambda: name(sorted(objects[0].__dict__.items())))
    show(lambda: name({objects[1]: 1} == 0))
    show(lambda: name(sorted(objects[1].__dict__.items())))
    show(lambda: name(hex(objects[0])))
    show(lambda: name(objects[0] == objects[1]))
    x = objects[0]
    try:
        x *= objects[0]
        print(name(x))
    except Exception as e:
        print(type(e).__name__, e)


run(22, program_22)


def program_23():
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
        return 4
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


run(23, program_23)


def program_24():
    def inner(n):
        try:
            for i in range(n):
                print('inner got', (yield i))
        except GeneratorExit:
            print('inner ends')
        return n * 10
    def f(x):
        if x:
            if isinstance(x, str):
                for x in range(3):
                    yield 1
                    x = yield from inner(1)
                try:
                    x = yield from inner(2)
                    yield [(yield), x]
                    yield from (i * x for i in range(2) if x)
                finally:
                    print('finally', 41)
            print(45, x)
            yield [(yield), x]
        yield 'last'
    g = f(0)
    show(lambda: (g.throw(KeyError)))
    show(lambda: (next(g)))
    show(lambda: (next(g)))
    show(lambda: (list(zip(range(2), g))))
    show(lambda: list(g))
    del g


run(24, program_24)
