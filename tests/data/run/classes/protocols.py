class V:
    def __init__(self, *xs):
        self.xs = list(xs)

    def __repr__(self):
        return f"V{tuple(self.xs)}"

    def __add__(self, o):
        if isinstance(o, V):
            return V(*[a + b for a, b in zip(self.xs, o.xs)])
        return NotImplemented

    def __radd__(self, o):
        return ("radd", o)

    def __iadd__(self, o):
        self.xs.append(o)
        return self

    def __mul__(self, k):
        return V(*[x * k for x in self.xs])

    __rmul__ = __mul__

    def __matmul__(self, o):
        return sum(a * b for a, b in zip(self.xs, o.xs))

    def __neg__(self):
        return V(*[-x for x in self.xs])

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "inv"

    def __abs__(self):
        return 5

    def __bool__(self):
        return bool(self.xs)

    def __len__(self):
        return len(self.xs)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return ("slice", i.start, i.stop, i.step)
        return self.xs[i]

    def __setitem__(self, i, v):
        self.xs[i] = v

    def __delitem__(self, i):
        del self.xs[i]

    def __contains__(self, x):
        return x == 99

    def __call__(self, *a, **k):
        return a, k

    def __int__(self):
        return 7

    def __float__(self):
        return 7.5

    def __complex__(self):
        return 1 + 2j

    def __index__(self):
        return 1

    def __round__(self, n=None):
        return ("round", n)

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __divmod__(self, o):
        return ("divmod", o)

    def __rdivmod__(self, o):
        return ("rdivmod", o)

    def __pow__(self, o, m=None):
        return ("pow", o, m)

    def __rpow__(self, o):
        return ("rpow", o)

    def __lshift__(self, o):
        return ("lshift", o)

    def __rrshift__(self, o):
        return ("rrshift", o)

    def __and__(self, o):
        return ("and", o)

    def __rxor__(self, o):
        return ("rxor", o)

    def __truediv__(self, o):
        return ("div", o)

    def __floordiv__(self, o):
        return ("floordiv", o)

    def __mod__(self, o):
        return ("mod", o)

    def __format__(self, spec):
        return f"<{spec}>"

    def __reversed__(self):
        return iter("reversed")

    def __hash__(self):
        return 3

    def __eq__(self, o):
        return isinstance(o, V) and self.xs == o.xs

    def __lt__(self, o):
        return self.xs < o.xs

    def __le__(self, o):
        return self.xs <= o.xs

    def __bytes__(self):
        return b"bytes"

    def __dir__(self):
        return ["z", "a"]

    def __sizeof__(self):
        return 1

    def __length_hint__(self):
        return 3


v, w = V(1, 2), V(3, 4)
print(v + w, 5 + v, v * 2, 2 * v, v @ w, -v, +v, ~v, abs(v), bool(V()), len(v), v[0], v[-1], v[0:2], v[::2])
x = v
x += 3
print(x is v, v)
x *= 2
print(x is v, x)
v[0] = 10
del v[1]
print(v, 99 in v, 10 in v, v(1, k=2), int(v), float(v), complex(v), [10, 20, 30][v], hex(v), round(v), round(v, 2))
print(divmod(v, 1), divmod(1, v), v**2, pow(v, 2), pow(v, 2, 3), 2**v, v << 1, 1 >> v, v & 1, 1 ^ v, v / 1, v // 1, v % 1)
print(f"{v:abc}", format(v, "x"), f"{v}", "{:q}".format(v), "".join(reversed(v)), hash(v), bytes(v), dir(v))
print(v == V(10, 3), v != V(10, 3), v < w, v <= w, v > w, v >= w, sorted([w, v]), max(v, w), min([v, w]))
import math

print(math.trunc(v), math.floor(v), math.ceil(v), math.sqrt(V()) > 2, "%d|%.1f|%s" % (v, v, v), range(5)[v], "abc"[v], bin(v))
for bad in [lambda: v + 1, lambda: v - w, lambda: v | w, lambda: "a" @ v, lambda: v >> 1]:
    try:
        print(bad())
    except TypeError as e:
        print(e)


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * i


s = Seq()
print(list(s), 4 in s, 5 in s, list(reversed(s)), sum(s), [*s], dict(enumerate(s)), max(s), sorted(s, reverse=True), tuple(zip(s, s)))
a, b, c = s
print(a, b, c, bool(s), list(iter(s)), list(map(str, s)), any(s), all(s))


class OnlyEq:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        print("eq", self.v, getattr(o, "v", o))
        return self.v == getattr(o, "v", o)


p, q = OnlyEq(1), OnlyEq(2)
print(p == q, p != q, p == 1, 1 == p, p in [q, p], [p].index(1), [p, q] == [p, q], (p,) == (1,), [q, p].count(1))


class A:
    def __lt__(self, o):
        return NotImplemented

    def __add__(self, o):
        return NotImplemented


class B(A):
    def __radd__(self, o):
        return "B.radd"

    def __gt__(self, o):
        return "B.gt"


print(A() + B(), A() < B(), B() > A())
for bad in [lambda: A() < A(), lambda: A() + A(), lambda: A() + 1, lambda: -A(), lambda: len(A()), lambda: A()[0], lambda: A()(), lambda: iter(A()), lambda: 1 in A(), lambda: int(A()), lambda: abs(A()), lambda: [][A()], lambda: f"{A():x}", lambda: hash([]), lambda: reversed(A()), lambda: round(A()), lambda: next(A()), lambda: float(A()), lambda: range(A())]:
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(e)


class BadReturns:
    def __len__(self):
        return -1

    def __bool__(self):
        return 1

    def __int__(self):
        return "x"

    def __index__(self):
        return 1.5

    def __str__(self):
        return 5

    def __repr__(self):
        return None

    def __iter__(self):
        return 5

    def __float__(self):
        return 1

    def __format__(self, s):
        return 1

    def __hash__(self):
        return 1.0

    def __contains__(self, x):
        return []


bad = BadReturns()
for f in [len, bool, int, str, repr, iter, float, lambda b: [1][b], format, lambda b: f"{b}", hash, lambda b: 1 in b, lambda b: not b, lambda b: list(b), lambda b: "%d" % b]:
    try:
        print(f(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Ctx:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, tb):
        print("exit", kind and kind.__name__, value)
        return kind is KeyError


with Ctx() as c:
    raise KeyError("k")
try:
    with Ctx():
        raise ValueError("v")
except ValueError as e:
    print("out", e)


class NoIter:
    __iter__ = None

    def __getitem__(self, i):
        return i


class NoContains:
    __contains__ = None

    def __iter__(self):
        return iter([1])


for f in [lambda: iter(NoIter()), lambda: 1 in NoContains(), lambda: list(NoIter())]:
    try:
        print(f())
    except TypeError as e:
        print(e)


class It:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n


print(list(It()), 2 in It(), sum(It()), [*It()], next(It()), next(iter([]), "d"), dict.fromkeys(It()))
