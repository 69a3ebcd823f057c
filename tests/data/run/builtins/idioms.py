class Temperature:
    def __init__(self):
        self._value = 0

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, new):
        if new < -273:
            raise ValueError(f"{new} is too cold")
        self._value = new

    @value.deleter
    def value(self):
        print("deleted")

    @classmethod
    def of(cls, value):
        made = cls()
        made.value = value
        return made

    @staticmethod
    def unit():
        return "C"


t = Temperature.of(20)
print(t.value, t.unit(), Temperature.unit())
t.value = 30
print(t.value)
del t.value
try:
    t.value = -300
except ValueError as error:
    print(error)

print(sum(x * x for x in range(10)), sum([[1], [2]], []), sum([0.1] * 10), sum((1, 2), start=5))
print(min([3, 1, 2]), max("hello"), min("bb", "a", key=len), max([], default=None), min(3, 1))
print(any(x > 2 for x in [1, 2, 3]), all([]), all(x for x in [1, 0]))
print(sorted("hello", reverse=True), sorted({"b": 1, "a": 2}), sorted([(1, "b"), (0, "z")], key=lambda p: p[1]))
print(list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(filter(None, [0, 1, "", "x"])), list(filter(str.isdigit, "a1b2")))
print(divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), pow(2, 10), pow(2, 10, 1000), pow(2, -1))
print(round(2.5), round(3.14159, 2), round(1234, -2), abs(-5), abs(-2.5), abs(3 + 4j))
print(chr(65), ord("a"), hex(255), bin(5), oct(8), hex(-255), ascii("é"), repr("é\n"))
print(isinstance(1, int), isinstance(True, (str, int)), issubclass(bool, int), type(1).__name__, callable(len))
print(list(iter(iter([1, 2, 3]).__next__, 3)))
a, *b, c = range(5)
print(a, b, c)
(d, e), f = (1, 2), 3
print(d, e, f)
print(*[1, 2, 3], sep=", ", end="!\n")
print("{:>8}|{:<8}|{:^8}|{:=+8}".format("r", "l", "c", 5))
print(f"{3.14159:10.3f}|{1e10:g}|{0.1 + 0.2}|{1e100}|{123456789:_}|{255:#06x}|{'é':>4}")
width = 10
print(f"{'text':*^{width}}|{12.5:{width}.{2}f}")
x = {"a": {"b": [1, 2, {"c": 3}]}}
print(x["a"]["b"][2]["c"], f"{x['a']['b'][0]}")
print("a-b-c".split("-"), "-".join(reversed(["a", "b"])), "abc"[::-1], "abc".find("z"))
print([i for i in range(20) if i % 3 == 0], {i: str(i) for i in range(3)}, {i % 2 for i in range(5)})
print([(i, j) for i in range(2) for j in range(2)], list(zip(*[(1, 2), (3, 4)])))
print(1 if [] else 2, None or "default", 0 and 1, not [], 1 < 2 < 3, 1 == 1.0, "a" < "b")
print(10 / 4, 10 // 4, 10 % 4, 2 ** 10, -7 // 2, 7 & 3, 7 | 8, 7 ^ 2, ~7, 1 << 10, 1024 >> 3)
print(2 ** 200, 10 ** 30 // 7, -(10 ** 20), 10 ** 20 == 10.0 ** 20, int(1e20), 3 ** 50 % 1000)
print(float("inf") > 1, float("nan") == float("nan"), 0.1 + 0.2 == 0.3, 1e-7, 1.0, 100000000000000000.0, 1e16)
m = {"x": 1}
m |= {"y": 2}
print(m, {**m, "z": 3}, m.keys() == {"x", "y"}, m.items() >= {("x", 1)}, m.keys() & {"x"}, m.keys() - {"x"})
print([1, 2, 3].__len__(), "abc".__contains__("b"), (1).__add__(2), [].__class__, {}.__class__.__name__)
print(str(None), str(True), str([1, "a", None]), repr(("x",)), str({"k": (1,)}), str(1.0), str(range(3)))
print(len({1, 2}), len("é"), len(b"abc"), len(range(5)), len({}))
print(hash("a") == hash("a"), hash(1) == hash(1.0), hash((1, 2)) == hash((1, 2)), id(t) == id(t))
print(list(range(5, 0, -1)), list(range(0)), range(10)[-1], 5 in range(10), list(enumerate("ab", start=1)))
print(int.__name__, int.__doc__ is not None or True, type(t).__mro__[-1], Temperature.__name__)
s = "hello world"
print(s.title(), s.count("o"), s.replace("l", "L"), s.capitalize(), s.encode(), s.partition(" "))
print(getattr(t, "value"), getattr(t, "nope", "default"), hasattr(t, "value"), vars(t))
setattr(t, "extra", 5)
print(t.extra, t.__dict__, t.__class__.__name__)


class Vector:
    def __init__(self, *parts):
        self.parts = parts

    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self.parts, other.parts)))

    def __mul__(self, k):
        return Vector(*[p * k for p in self.parts])

    __rmul__ = __mul__

    def __eq__(self, other):
        return self.parts == other.parts

    def __len__(self):
        return len(self.parts)

    def __getitem__(self, i):
        return self.parts[i]

    def __iter__(self):
        return iter(self.parts)

    def __contains__(self, x):
        return x in self.parts

    def __bool__(self):
        return any(self.parts)

    def __repr__(self):
        return f"Vector{self.parts}"

    def __call__(self, *args, **kwargs):
        return args, kwargs


v = Vector(1, 2, 3)
print(v + v, v * 2, 3 * v, v == Vector(1, 2, 3), v != v, len(v), v[1], v[0:2], list(v), 2 in v, bool(v), v(1, k=2))
print(max(v), sum(v), sorted(v, reverse=True), tuple(v), set(v) == {1, 2, 3}, [*v], dict(zip(v, "abc")), ",".join(map(str, v)))
print([v, v], {"v": v}, (v,), f"{v}", "%s" % v, "{}".format(v), str(v))
for i, (p, q) in enumerate(zip(v, "xyz")):
    print(i, p, q, end="; ")
print()
print(next(iter(v)), next((p for p in v if p > 5), "none"))


def gen():
    received = yield 1
    print("received", received)
    yield from [2, 3]
    return "done"


g = gen()
print(next(g), g.send("hi"), list(g))
print(list(enumerate(gen_item for gen_item in "ab")), dict(enumerate("ab")), list(zip(gen(), "abc")))
print("%-10s|%5d|%.2f" % ("name", 42, 3.14159), "%(k)s" % {"k": "v"}, "%5s%%" % 50)
print(bytes(range(5)), bytearray(b"x") + b"y", b"%d" % 5 if False else b"")
import sys
print(isinstance(sys.maxsize, int), sys.version_info[:2] >= (3, 9))
print(slice(1, 5, 2), type(slice(1)), [0, 1, 2, 3, 4][slice(1, 4)])
print(frozenset([1]), complex(1, -1), 1j * 1j, (1 + 2j) * 2)
try:
    print(undefined)
except NameError as error:
    print(error)
try:
    [].nope
except AttributeError as error:
    print(error)
try:
    "a" + 1
except TypeError as error:
    print(error)
try:
    int("x")
except ValueError as error:
    print(error)
try:
    1 / 0
except ZeroDivisionError as error:
    print(error, type(error), error.args, repr(error))
try:
    {}["k"]
except KeyError as error:
    print(error, error.args)
try:
    a, b = 1, 2, 3
except ValueError as error:
    print(error)
try:
    for x in 5:
        pass
except TypeError as error:
    print(error)
try:
    len(5)
except TypeError as error:
    print(error)
try:
    print(1, wrong=2)
except TypeError as error:
    print(error)
growing = [1]
alias = growing
growing += (x for x in range(2))
growing += "ab"
growing += {"k": 1}.items()
print(growing, alias is growing)
try:
    growing += 5
except TypeError as error:
    print(error)
buffer = bytearray(b"ab")
buffer += b"cd"
print(buffer, buffer * 2)


class Stack(list):
    def push(self, item):
        self.append(item)
        return self

    def __add__(self, other):
        return Stack(list.__add__(self, other))


s = Stack([1, 2]).push(3)
s += [4]
print(s, s + [5], type(s + []).__name__, s[-1], len(s), s == [1, 2, 3, 4], sorted(s, reverse=True), s[1:])


class Meters(float):
    def __add__(self, other):
        return Meters(super().__add__(other))

    def __repr__(self):
        return f"{float(self)}m"


print(Meters(1.5) + 2, sum([Meters(1), Meters(2)], Meters(0)), Meters(2) > 1, (5).__radd__(1), int.__mul__(3, 4))
print((1).__add__("x"), (1).__eq__(1), "a".__lt__("b"), [1].__add__([2]), (2).__pow__(3), (7).__rsub__(10))
print(sum(0.1 for _ in range(10)), sum(x for x in [1, 2.5]), sum({"a": 1}.values()), sum([], 5))


class Backwards(int):
    def __lt__(self, other):
        return int(self) > int(other)


print(sorted([Backwards(1), Backwards(3), Backwards(2)]), min(Backwards(1), Backwards(3)))
try:
    sum(["a", "b"])
except TypeError as error:
    print(error)
