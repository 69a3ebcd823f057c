class P:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


p = P(1, 2)
print(p.x, p.y, P.x, type(P.x).__name__, P.__slots__)
p.x = 10
print(p.x)


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def put(o, n, v):
    setattr(o, n, v)
    return getattr(o, n)


attempt(lambda: put(p, "z", 1))
attempt(lambda: p.__dict__)
attempt(lambda: vars(p))
del p.x
attempt(lambda: p.x)
attempt(lambda: delattr(p, "x"))
attempt(lambda: P.x.__get__(p))
attempt(lambda: P.y.__get__(p, P))
attempt(lambda: P.y.__set__(p, 77))
print(p.y, hasattr(p, "x"), hasattr(p, "y"))
attempt(lambda: P.x.__get__(3))
print(P.x.__name__, P.x.__objclass__)


class Q(P):
    __slots__ = ["z"]


class R(P):
    pass


class S(P):
    __slots__ = ("__dict__", "w")


q = Q(3, 4)
q.z = 5
print(q.x, q.y, q.z)
attempt(lambda: put(q, "other", 1))
r = R(5, 6)
r.other = 7
print(r.__dict__, r.x, r.other)
s = S(7, 8)
s.w = 1
s.free = 2
print(s.__dict__, s.w, s.free, s.x)
s.__dict__["more"] = 3
print(s.more, sorted(vars(s)))
s.x = 70
s.w = 9
print(s.x, s.w, s.__dict__)

attempt(lambda: type("B1", (), {"__slots__": ("a",), "a": 1}))
attempt(lambda: type("B2", (), {"__slots__": ("1a",)}))
attempt(lambda: type("B3", (), {"__slots__": (1,)}))
attempt(lambda: type("B4", (R,), {"__slots__": ("__dict__",)}))
attempt(lambda: type("B5", (int,), {"__slots__": ("a",)}))
attempt(lambda: type("B6", (P, type("O", (), {"__slots__": ("k",)})), {}))
attempt(lambda: type("B7", (int, str), {}))
attempt(lambda: type("B8", (list, dict), {}))
attempt(lambda: type("B9", (P, Q), {}))
attempt(lambda: type("B10", (Q, P), {}).__mro__[1:3])


class One:
    __slots__ = "only"


o = One()
o.only = 1
print(o.only, One.__slots__)


class Empty:
    __slots__ = ()


attempt(lambda: put(Empty(), "a", 1))


class Mixed(Empty, P):
    __slots__ = ()


print(Mixed(1, 2).y)


class Private:
    __slots__ = ("__secret",)

    def __init__(self):
        self.__secret = 5

    def get(self):
        return self.__secret


print(Private().get(), [n for n in dir(Private) if "secret" in n])


class Default:
    __slots__ = {"a": "doc of a", "b": "doc of b"}


d = Default()
d.a = 1
print(d.a, sorted(Default.__slots__), hasattr(d, "b"))


class WithProperty:
    __slots__ = ("_v",)

    @property
    def v(self):
        return self._v

    @v.setter
    def v(self, value):
        self._v = value * 2


w = WithProperty()
w.v = 4
print(w.v, w._v)


class Tup(tuple):
    __slots__ = ()

    def __new__(cls, a, b):
        return tuple.__new__(cls, (a, b))


t = Tup(1, 2)
print(t, t[0], len(t), t == (1, 2))
attempt(lambda: put(t, "a", 1))


class E(Exception):
    __slots__ = ("code",)


e = E("m")
e.code = 3
e.anything = 4
print(e.code, e.anything, e.args)
attempt(lambda: put(1, "a", 2))
attempt(lambda: put([], "append", 2))
attempt(lambda: put(object(), "a", 2))
