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


def program_75():
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
            if n:
                w1 = 0
                while w1 < 1:
                    w1 += 1
                    return 5
                    raise RuntimeError(8)
                    n += 1
                w17 = 0
                while w17 < 1:
                    w17 += 1
                    if n % 2: continue
                    if n % 2: continue
            else:
                with Manager(28, False) as m:
                    {}[33]
                    print(34, n)
                    n += 1
                if n > 3: raise RuntimeError(n)
        except ValueError as error:
            if n % 2:
                with Manager(49, True) as m:
                    print(50, n)
            else:
                1 // (n % 2)
        else:
            w60 = 0
            while w60 < 2:
                w60 += 1
                print(61, n)
                if n > 3: raise ValueError(n)
                print(71, n)
        finally:
            print('finally', 76)
            try:
                for n in range(1):
                    {}[81]
                    return 85
                    n += 1
            except (KeyError, ZeroDivisionError) as error:
                for n in range(2):
                    if n % 2: return seen
                    {}[101]
                    print(repr(error), repr(error.__context__))
                else:
                    {}[111]
                    print(112, n)
                    1 // (n % 2)
                if n % 2:
                    raise
                else:
                    n += 1
                with Manager(132, False) as m:
                    if n > 1: raise RuntimeError(n)
                    raise ValueError(139)
            finally:
                print('finally', 143)
                if n:
                    raise RuntimeError(145)
                else:
                    print(149, n)
                try:
                    print(154, n)
                except ValueError as error:
                    raise ValueError(160)
                    print(164, n)
        if n:
            w169 = 0
            while w169 < 1:
                w169 += 1
                if n > 0: raise ZeroDivisionError(n)
                continue
            {}[184]
            w185 = 0
            while w185 < 1:
                w185 += 1
                w186 = 0
                while w186 < 2:
                    w186 += 1
                    raise RuntimeError(188)
                seen.append(194)
        else:
            w197 = 0
            while w197 < 1:
                w197 += 1
                for n in range(3):
                    raise RuntimeError(199)
                    if n > 1: break
                else:
                    {}[212]
                    continue
                    return 221
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


run(75, program_75)


def program_76():
    a, b = 3, ('a')
    w, p = 6, 6
    show(lambda: (f'{a:{w}.{p}g}'))
    show(lambda: (str((-256)), repr(-54.515294)))
    show(lambda: (ascii(('a')), repr(('')), repr(b'a b')))
    show(lambda: ('{:é= 0,n}'.format(29.46546)))
    show(lambda: (f'{a:{w}.{p}d}'))


run(76, program_76)


def program_77():
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
        seen.append(3)
        try:
            seen.append(8)
        except ValueError as error:
            if n % 2:
                n += 1
            else:
                n += 1
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


run(77, program_77)


def program_78():
    x = [5, 6]
    try:
        print(-5 in x, x.count(5), x < [5], x == list(x))
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x *= 0
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        *a, b, c = x; print(a, b, c)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x *= -1
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.index(6)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.reverse()
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x += {10, 6, 11}
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.reverse()
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.reverse()
    except Exception as e:
        print(type(e).__name__, e)
    print(x)


run(78, program_78)


def program_79():
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
        seen.append(3)
        if n > 0: raise RuntimeError(n)
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


run(79, program_79)


def program_80():
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
        if n == 0 or seen:
            try:
                try:
                    return 4
                except RuntimeError as error:
                    seen.append(8)
                w11 = 0
                while w11 < 2:
                    w11 += 1
                    print(12, n)
                    assert n < 2, n
            except RuntimeError as error:
                {}[26]
                for n in range(3):
                    print(27, n)
                1 // (n % 2)
            else:
                for n in range(0):
                    break
                    break
                else:
                    n += 1
                try:
                    assert n < 2, n
                    return 60
                except (KeyError, ZeroDivisionError) as error:
                    raise
                else:
                    return 70
                    assert n < 2, n
                    print(77, n)
                finally:
                    print('finally', 82)
                    if n % 2: return seen
            finally:
                print('finally', 88)
                if n:
                    raise KeyError(90)
                else:
                    print(94, n)
                    n += 1
            try:
                if n == 0 or seen:
                    seen.append(106)
                else:
                    raise KeyError(110)
            except (KeyError, ZeroDivisionError) as error:
                try:
                    {}[118]
                finally:
                    print('finally', 119)
                    assert n < 2, n
                    return 128
                    1 // (n % 2)
                if n % 2:
                    1 // (n % 2)
                    print(140, n)
                else:
                    print(145, n)
            finally:
                print('finally', 150)
                w151 = 0
                while w151 < 1:
                    w151 += 1
                    seen.append(154)
                assert n < 2, n
        else:
            for n in range(2):
                for n in range(0):
                    print(162, n)
                    print(167, n)
                    print(172, n)
                else:
                    print(177, n)
                    1 // (n % 2)
                if len(seen) > 1:
                    raise ZeroDivisionError(188)
                else:
                    1 // (n % 2)
                    raise ValueError(198)
                if n:
                    assert n < 2, n
                else:
                    if n > 3: raise KeyError(n)
                    {}[216]
            else:
                print(217, n)
            for n in range(2):
                with Manager(222, True) as m:
                    {}[227]
                    n += 1
                    continue
                try:
                    if n > 1: break
                    return 246
                finally:
                    print('finally', 248)
                    continue
                    seen.append(256)
                    print(259, n)
            for n in range(3):
                with Manager(264, True) as m:
                    assert n < 2, n
                    if n > 1: raise KeyError(n)
                    n += 1
                assert n < 2, n
            else:
                try:
                    print(285, n)
                    print(290, n)
                except ValueError as error:
                    print(295, n)
                    print(repr(error), repr(error.__context__))
                finally:
                    print('finally', 305)
                    seen.append(308)
                    print(311, n)
                1 // (n % 2)
                {}[325]
        if n % 2:
            with Manager(326, False) as m:
                try:
                    print(327, n)
                    n += 1
                    n += 1
                except (KeyError, ZeroDivisionError) as error:
                    print(342, n)
                    print(repr(error), repr(error.__context__))
                else:
                    n += 1
                    print(357, n)
                if n:
                    print(362, n)
                else:
                    {}[371]
                    seen.append(374)
            w377 = 0
            while w377 < 2:
                w377 += 1
                for n in range(0):
                    print(378, n)
                w383 = 0
                while w383 < 2:
                    w383 += 1
                    1 // (n % 2)
                    break
                    1 // (n % 2)
                for n in range(0):
                    print(399, n)
                else:
                    if n % 2: continue
                    continue
                    if n % 2: return seen
            else:
                try:
                    {}[423]
                    if n > 3: raise RuntimeError(n)
                    return 432
                finally:
                    print('finally', 434)
                    if n % 2: return seen
                    {}[444]
                for n in range(1):
                    print(445, n)
                if n == 0 or seen:
                    print(450, n)
                else:
                    seen.append(457)
                    raise KeyError(461)
            for n in range(1):
                print(465, n)
                for n in range(0):
                    print(470, n)
                    if n > 1: break
                if len(seen) > 1:
                    print(480, n)
                    if n > 2: raise RuntimeError(n)
                    break
                else:
                    print(495, n)
            else:
                n += 1
                if n > 3: raise KeyError(n)
                try:
                    1 // (n % 2)
                    print(515, n)
                    1 // (n % 2)
                finally:
                    print('finally', 525)
                    if n > 0: raise ZeroDivisionError(n)
                    seen.append(533)
        else:
            try:
                n += 1
                with Manager(541, False) as m:
                    n += 1
                if n == 0 or seen:
                    assert n < 2, n
                    assert n < 2, n
                    if n > 3: raise ZeroDivisionError(n)
                else:
                    seen.append(564)
                    print(567, n)
                    assert n < 2, n
            except (KeyError, ZeroDivisionError) as error:
                for n in range(1):
                    n += 1
                    assert n < 2, n
                    {}[591]
            else:
                for n in range(3):
                    if n % 2: continue
                    assert n < 2, n
                    if n > 2: raise ValueError(n)
                if n:
                    1 // (n % 2)
                else:
                    assert n < 2, n
            finally:
                print('finally', 617)
                for n in range(3):
                    {}[622]
                    n += 1
                else:
                    {}[632]
                    raise ValueError(634)
                    raise ValueError(639)
                with Manager(643, False) as m:
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


run(80, program_80)


def program_81():
    show(lambda: ((('\x00\x7f') + (''))[-100:None:-1]))
    show(lambda: ((('12') * 2).expandtabs(4)))
    show(lambda: ((('Ǆ') * 1)[-100:100:-1]))
    show(lambda: (b'\x00\xff'.find(97)))
    show(lambda: (repr((('a') * 3)), ascii(('naïve')), hash((('12') + ('Hello, World'))) == hash(('a'))))
    show(lambda: (('x' * 5) in (('') + ('-3.5'))))
    show(lambda: (b''.isalpha()))


run(81, program_81)


def program_82():
    if True:
        class A():
            def __init__(self, v): self.v = v
            pass
            def __floordiv__(self, other):
                return 'A floordiv', self.v
            def __ifloordiv__(self, other):
                return 'A ifloordiv', self.v
            def __eq__(self, other):
                return 'A eq', self.v
            def __ge__(self, other):
                return NotImplemented
            def __contains__(self, i):
                return i == self.v
            def m(self):
                return ['A'] + []
    if True:
        class B(A):
            pass
            def __int__(self):
                return self.v
            def __abs__(self):
                return 'abs'
            def m(self):
                return ['B'] + []
    if True:
        class C(B):
            pass
            def __add__(self, other):
                return 'C add', self.v
            def __iadd__(self, other):
                return 'C iadd', self.v
            def __mod__(self, other):
                return 'C mod', self.v
    print([c.__name__ for c in C.__mro__])
    objects = [A(1), B(5), C(4)]
    def name(x):
        return type(x).__name__ if type(x) in map(type, objects) else tuple(map(name, x)) if isinstance(x, tuple) else x
    show(lambda: name([1, 2, 3][objects[1]]))
    show(lambda: name(sorted(objects[2])))
    show(lambda: name({objects[1]: 1} == 0))
    show(lambda: name(objects[2].__class__.__name__))
    show(lambda: name(-objects[0], ~objects[1]))
    show(lambda: name(sorted(objects[1].__dict__.items())))
    show(lambda: name(isinstance(objects[1], C), issubclass(A, C)))
    show(lambda: name(-objects[1], ~objects[0]))
    x = objects[0]
    try:
        x %= objects[0]
        print(name(x))
    except Exception as e:
        print(type(e).__name__, e)


run(82, program_82)


def program_83():
    class P:
        __match_args__ = ("x", "y")
        def __init__(self, x, y): self.x, self.y = x, y
    class Q(P):
        __match_args__ = ("y",)
    def f(v):
        a = b = c = d = e = '-'
        match v:
            case 0 if a == b:
                return 0, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case None:
                return 1, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case int():
                return 2, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case ([*a, -1]) as e:
                return 3, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case P(y=b) if v != 1:
                return 4, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
        return 'none'
    show(lambda: f({1: 'ab'}))
    show(lambda: f(((0, ), ('ab', 0, 5, ), 'ab', )))
    show(lambda: f((None, )))
    show(lambda: f(()))
    show(lambda: f([b'abc']))
    show(lambda: f(Q(True, ('ab', 0, ))))
    show(lambda: f(P(P(P(0, b'abc'), 1), [Q(1, None), {'a': 'a'}, []])))
    show(lambda: f([1.0, 0]))
    show(lambda: f(Q([], {'a': (1.0, (2+1j), 'a', )})))


run(83, program_83)


def program_84():
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
            while w1 < 2:
                w1 += 1
                with Manager(2, False) as m:
                    if n > 3: raise RuntimeError(n)
                w8 = 0
                while w8 < 3:
                    w8 += 1
                    print(9, n)
                    print(14, n)
                else:
                    return 22
                    continue
            return 32
            w34 = 0
            while w34 < 1:
                w34 += 1
                if n > 1: break
                try:
                    if n > 1: break
                    raise KeyError(46)
                    return 53
                except (KeyError, ZeroDivisionError) as error:
                    assert n < 2, n
                    if n % 2: return seen
                    if n > 1: break
                else:
                    seen.append(72)
                finally:
                    print('finally', 75)
                    continue
                    print(81, n)
        except RuntimeError as error:
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


run(84, program_84)


def program_85():
    x = bytearray(b'')
    try:
        del x[:0]
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x.find(b'abc'), x.hex(), x.decode('latin-1'))
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x.find(0), x.hex(), x.decode('latin-1'))
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x.find(b'a b'), x.hex(), x.decode('latin-1'))
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        del x[::-1]
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x[1.0] = b''
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x.pop())
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.append(255)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.extend(b'a b')
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x[:-3] = b'abc'
    except Exception as e:
        print(type(e).__name__, e)
    print(x)


run(85, program_85)


def program_86():
    x = -37.0
    y = 11
    show(lambda: ((max(-26.79242, (64)) != (7 // (1e-5))) >> 4))
    show(lambda: ((64) == (1e22)))
    show(lambda: (oct(12) // ((9).real and (10 < -99.273))))
    show(lambda: (50.00909 < 7 <= (1e16)))
    show(lambda: (3 << 37))
    show(lambda: (~(77.739) != ((10**20) < 25.13179)))
    show(lambda: (((1e16) % (1e16)) // ((1000) ** 2)))
    show(lambda: ((2) > 20.7018))


run(86, program_86)


def program_87():
    if True:
        class A():
            def __init__(self, v): self.v = v
            pass
            def __gt__(self, other):
                return NotImplemented
            def __iter__(self):
                return iter([self.v, 0])
            def __contains__(self, i):
                return i == self.v
            def __len__(self):
                return 3
            def __abs__(self):
                return 'abs'
            def m(self):
                return ['A'] + super().m()
    if True:
        class B():
            def __init__(self, v): self.v = v
            pass
            def __imatmul__(self, other):
                return NotImplemented
            def __abs__(self):
                return 'abs'
            def __index__(self):
                return self.v
            def m(self):
                return ['B'] + []
    try:
        class C(B, A):
            pass
            def __ilshift__(self, other):
                return 'C ilshift', self.v
            def __rlshift__(self, other):
                return 'C rlshift', self.v
            def __rsub__(self, other):
                return 'C rsub', self.v
            def __index__(self):
                return self.v
            def __round__(self, n=None):
                return n
            def __bool__(self):
                return self.v > 1
            def __abs__(self):
                return 'abs'
    except TypeError as e:
        print(e)
        C = A
    if True:
        class D(B):
            pass
            def __rtruediv__(self, other):
                return NotImplemented
            def __truediv__(self, other):
                return 'D truediv', self.v
            def __int__(self):
                return self.v
            def __str__(self):
                return f'str {self.v}'
            def __neg__(self):
                return -self.v
            shared = [-2, -4]
    print([c.__name__ for c in D.__mro__])
    objects = [A(-5), B(-1), C(-1), D(5)]
    def name(x):
        return type(x).__name__ if type(x) in map(type, objects) else tuple(map(name, x)) if isinstance(x, tuple) else x
    show(lambda: name(abs(objects[3])))
    show(lambda: name(setattr(objects[3], 'new', -2)))
    show(lambda: name(objects[1] << ('  spaced  ')))
    show(lambda: name(objects[1] != objects[0]))
    show(lambda: name(-objects[1], ~objects[2]))
    show(lambda: name(objects[2](a=2)))
    show(lambda: name(D.__bases__ is None))
    show(lambda: name(objects[1] << None))
    show(lambda: name(sorted(objects[1].__dict__.items())))
    show(lambda: name([1, 2, 3][objects[2]]))
    x = objects[-1]
    try:
        x *= 6
        print(name(x))
    except Exception as e:
        print(type(e).__name__, e)


run(87, program_87)


def program_88():
    def inner(n):
        try:
            for i in range(n):
                print('inner got', (yield i))
        finally:
            raise KeyError(n)
        return n * 10
    def f(x):
        for x in range(2):
            if x:
                x = yield from inner(1)
                try:
                    print('got', (yield 11))
                finally:
                    print('finally', 17)
                yield 18
            x = yield from inner(1)
            if x:
                try:
                    x = yield from inner(0)
                    yield from [48, 49]
                    x = yield from inner(3)
                finally:
                    print('finally', 58)
        yield 'last'
    g = f(0)
    show(lambda: (g.close()))
    show(lambda: (g.send(-5)))
    show(lambda: (g.close()))
    show(lambda: (next(g)))
    show(lambda: (next(g)))
    show(lambda: (g.gi_frame is None, g.gi_running))
    show(lambda: list(g))
    del g


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


def program_90():
    x = bytearray(b'')
    try:
        x += b'\x00\xff'
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.insert(4, 255)
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x += b'a b'
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x += b'\x00\xff'
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.extend(b'abc')
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x.find(255), x.hex(), x.decode('latin-1'))
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x[7] = b''
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        del x[-4]
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x.extend([300])
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x[-5] = b'\x00\xff'
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x += b'abc'
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x.pop(0))
    except Exception as e:
        print(type(e).__name__, e)
    print(x)


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
    def inner(n):
        try:
            for i in range(n):
                print('inner got', (yield i))
        except GeneratorExit:
            yield 99
        return n * 10
    def f(x):
        try:
            for x in range(3):
                for x in range(2):
                    yield 1
            if isinstance(x, str):
                if isinstance(x, str):
                    yield [(yield), x]
                    x = yield 18
            if not x:
                try:
                    print('got', (yield 27))
                finally:
                    print('finally', 33)
        except GeneratorExit as e:
            print('caught', 34, repr(e))
            if isinstance(x, str):
                for x in range(3):
                    print(38, x)
                    yield [(yield), x]
                    yield [(yield), x]
        finally:
            print('finally', 59)
        raise ValueError(64)
        for x in range(3):
            print('got', (yield 70))
            if isinstance(x, str):
                try:
                    raise ValueError(80)
                finally:
                    print('finally', 84)
                print('got', (yield 87))
                try:
                    continue
                    print('got', (yield 103))
                except Exception as e:
                    print('caught', 109, repr(e))
                    yield 110
                    return 123
                    continue
        yield 'last'
    g = f(1)
    show(lambda: (g.close()))
    show(lambda: (g.throw(ValueError('thrown'))))
    show(lambda: (g.send(None)))
    show(lambda: (g.close()))
    show(lambda: (list(zip(range(2), g))))
    show(lambda: list(g))
    del g


run(92, program_92)


def program_93():
    class P:
        __match_args__ = ("x", "y")
        def __init__(self, x, y): self.x, self.y = x, y
    class Q(P):
        __match_args__ = ("y",)
    def f(v):
        a = b = c = d = e = '-'
        match v:
            case ([float(), *a], ) if v != 1:
                return 0, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case (b, str(), int(_), ) if a == b:
                return 1, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case list() | tuple():
                return 2, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case {1: b'abc'}:
                return 3, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case 1:
                return 4, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
            case [*_, [c, *e]] if a == b:
                return 5, [x if not isinstance(x, P) else (type(x).__name__, x.x, x.y) for x in (a, b, c, d, e)]
        return 'none'
    show(lambda: f(([True, 'ab'], )))
    show(lambda: f({'a': 1.0, 'k': 0}))
    show(lambda: f(P(0, (2+1j))))
    show(lambda: f(((5, 'a', ), 0, )))


run(93, program_93)


def program_94():
    show(lambda: ((('naïve') + ('it\'s')).rstrip(5)))
    show(lambda: ((('') + ('it\'s')).isalnum()))
    show(lambda: (('it\'s').startswith(' ')))
    show(lambda: ((('') * 2)[-2]))
    show(lambda: (('Ǆ').endswith(('a', 'H'))))


run(94, program_94)


def program_95():
    show(lambda: ((('  spaced  ') * 0).splitlines()))
    show(lambda: ((('a') + ('🚀')).encode('latin-1')))
    show(lambda: ('a' in (('aXbXc') * 3)))
    show(lambda: ((('Hello, World') * 2).encode('utf-16')))
    show(lambda: (b''.decode()))
    show(lambda: (('🚀')[1]))
    show(lambda: (('x' * 5).isalnum(5)))
    show(lambda: ((('x' * 5) + ('Ǆ')).translate(str.maketrans({97: None, 'b': 'BB'}))))


run(95, program_95)


def program_96():
    a, b = 6, (1e-5)
    w, p = 12, 0
    show(lambda: ('%-6F|% +8.1s' % (True, (1-0.5j), )))
    show(lambda: ('%+ 4u' % (True, )))
    show(lambda: (f'{a:{w}.{p}%}'))
    show(lambda: (f'{a:{w}.{p}g}'))


run(96, program_96)


def program_97():
    x = {'': 4, '': 3}
    try:
        x[-1] = 0
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x['abc'] = 5
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        for k in x: x[k, 1] = 0
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        x = {v: k for k, v in x.items()}
    except Exception as e:
        print(type(e).__name__, e)
    print(x)
    try:
        print(x.keys() - {4, 12})
    except Exception as e:
        print(type(e).__name__, e)
    print(x)


run(97, program_97)


def program_98():
    a, b = -30.0, b'\x00\xff'
    w, p = 11, 6
    show(lambda: (format(b'abc', '0< s')))
    show(lambda: (f'{a:<>+10.3c}|{b!a:<4}'))
    show(lambda: (ascii(('Hello, World')), repr(('🚀')), repr(b'abc')))
    show(lambda: ('{1!r:>10}'.format({11, 4}, 82.0253)))
    show(lambda: (str(32.7708), repr((-0.0))))
    show(lambda: (ascii(('-3.5')), repr(('日本')), repr(b'\x00\xff')))
    show(lambda: (f'{a: ^07,d}|{b!s:^9.3}'))
    show(lambda: (f'{a = } {b=!s} {a + 1 = :>12}'))


run(98, program_98)


def program_99():
    def inner(n):
        try:
            for i in range(n):
                print('inner got', (yield i))
        except ValueError:
            print('inner ends')
        return n * 10
    def f(x):
        print('got', (yield 3))
        try:
            yield from (i * x for i in range(2) if x)
            try:
                if not x:
                    print('got', (yield 19))
                    yield [(yield), x]
                x = yield 34
                for x in range(3):
                    yield 41
                    yield from [55, 56]
            finally:
                print('finally', 57)
            raise ValueError(62)
        except ValueError as e:
            print('caught', 66, repr(e))
            if isinstance(x, str):
                try:
                    print('got', (yield 69))
                except BaseException as e:
                    print('caught', 75, repr(e))
                    yield from [82, 83]
                    yield 84
                    yield 92
                else:
                    x = yield 101
                    yield [(yield), x]
                    print('got', (yield 118))
                print('got', (yield 126))
            if x:
                yield from [138, 139]
                if not x:
                    yield 140
                    yield from (i * x for i in range(2) if x)
                    yield from (i * x for i in range(2) if x)
                for x in range(0):
                    print(167, x)
        else:
            if isinstance(x, str):
                if not x:
                    print('got', (yield 174))
                try:
                    raise ValueError(184)
                except GeneratorExit as e:
                    print('caught', 188, repr(e))
                    raise ValueError(193)
                    return 202
        finally:
            print('finally', 205)
        try:
            try:
                yield [(yield), x]
            finally:
                print('finally', 214)
            for x in range(2):
                if not x:
                    continue
                    x = yield from inner(0)
            try:
                try:
                    print(234, x)
                    print(242, x)
                except BaseException as e:
                    print('caught', 247, repr(e))
                    print(251, x)
                    yield [(yield), x]
                    yield x
            except Exception as e:
                print('caught', 272, repr(e))
                try:
                    yield [(yield), x]
                except Exception as e:
                    print('caught', 281, repr(e))
                    yield x
                    raise ValueError(294)
                    yield 298
                else:
                    yield 306
                    yield [(yield), x]
                    yield from [328, 329]
            finally:
                print('finally', 330)
        except BaseException as e:
            print('caught', 331, repr(e))
            try:
                for x in range(2):
                    yield 332
            except BaseException as e:
                print('caught', 340, repr(e))
                yield x
                try:
                    print(352, x)
                    raise ValueError(361)
                finally:
                    print('finally', 365)
            else:
                try:
                    raise ValueError(370)
                    yield x
                finally:
                    print('finally', 382)
            finally:
                print('finally', 383)
            try:
                try:
                    yield [(yield), x]
                    x = yield 393
                    x = yield from inner(1)
                finally:
                    print('finally', 408)
            finally:
                print('finally', 409)
        finally:
            print('finally', 410)
        yield 'last'
    g = f('s')
    show(lambda: (next(g)))
    show(lambda: (g.gi_frame is None, g.gi_running))
    show(lambda: (next(g)))
    show(lambda: list(g))
    del g


run(99, program_99)
