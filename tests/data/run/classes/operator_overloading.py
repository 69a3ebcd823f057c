# Every operator and its reflected and in-place forms, NotImplemented, subclasses first, comparisons.
import functools
import operator

BINARY = {"+": "add", "-": "sub", "*": "mul", "/": "truediv", "//": "floordiv", "%": "mod", "**": "pow", "@": "matmul", "<<": "lshift", ">>": "rshift", "&": "and", "|": "or", "^": "xor"}


class Log:
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name


def method(name):
    return lambda self, other=None: f"{self!r}.{name}({other!r})"


for word in BINARY.values():
    setattr(Log, f"__{word}__", method(word))
    setattr(Log, f"__r{word}__", method("r" + word))
for word in ("neg", "pos", "invert", "abs"):
    setattr(Log, f"__{word}__", method(word))
a, b = Log("a"), Log("b")
for symbol in BINARY:
    print(eval(f"a {symbol} b"), eval(f"a {symbol} 1"), eval(f"1 {symbol} a"), eval(f"'s' {symbol} a") if symbol != "%" else "", end="; ")
print()
print(-a, +a, ~a, abs(a))
c = a
c += 1
print(c, a)


class InPlace(Log):
    def __iadd__(self, other):
        self.name += f"+{other}"
        return self
    def __imul__(self, other):
        return NotImplemented
x = y = InPlace("x")
x += 1
print(x is y, x)
x *= 2
print(x)
class Refuses:
    def __add__(self, other): return NotImplemented
    def __radd__(self, other): return NotImplemented
    def __lt__(self, other): return NotImplemented
    def __eq__(self, other): return NotImplemented
    def __iadd__(self, other): return NotImplemented
r = Refuses()
for expression in ("r + 1", "1 + r", "r + r", "r < 1", "r < r", "1 > r", "r == 1", "r == r", "r != r", "r - 1", "-r", "r @ 1", "r ** 2", "divmod(r, 1)", "pow(r, 1, 2)", "abs(r)", "~r", "round(r)", "r[0]", "r()", "len(r)", "r in r", "[] + r", "'a' * r", "r <<= 1", "r += 1", "int(r)", "float(r)", "r >= 1", "sorted([r, 1])", "{} | r", "1 <= r <= 2"):
    try:
        if "=" in expression and expression[2:5] in ("<<=", "+= "):
            exec(expression)
        else:
            print(expression, "=", eval(expression))
    except TypeError as error:
        print(expression, "->", error)
class Parent:
    def __add__(self, o): return "Parent.add"
    def __radd__(self, o): return "Parent.radd"
    def __eq__(self, o): return "Parent.eq"
    def __lt__(self, o): return "Parent.lt"
    def __gt__(self, o): return "Parent.gt"
class Child(Parent):
    def __radd__(self, o): return "Child.radd"
    def __gt__(self, o): return "Child.gt"
class Same(Parent): pass
print(Parent() + Child(), Child() + Parent(), Parent() + Same(), Parent() < Child(), Parent() == Child(), Parent() > Child(), 1 + Child(), 5 < Parent())


@functools.total_ordering
class Version:
    def __init__(self, text): self.parts = tuple(map(int, text.split(".")))
    def __eq__(self, other): return self.parts == other.parts if isinstance(other, Version) else NotImplemented
    def __lt__(self, other): return self.parts < other.parts if isinstance(other, Version) else NotImplemented
    def __hash__(self): return hash(self.parts)
v1, v2 = Version("1.2"), Version("1.10")
print(v1 < v2, v1 >= v2, v1 != v2, max(v1, v2) is v2, v1 == Version("1.2"), len({v1, Version("1.2")}), v1 == 5)
try:
    v1 <= 5
except TypeError as error:
    print(error)
class Num:
    def __init__(self, v): self.v = v
    def __int__(self): return int(self.v)
    def __float__(self): return float(self.v)
    def __index__(self): return int(self.v)
    def __round__(self, n=None): return f"round {n}"
    def __trunc__(self): return 7
    def __divmod__(self, o): return "divmod", o
    def __rdivmod__(self, o): return "rdivmod", o
    def __pow__(self, e, m=None): return "pow", e, m
    def __complex__(self): return 1j
    def __bool__(self): return self.v > 0
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
import math
n = Num(3.7)
print(int(n), float(n), [10, 20, 30, 40][n], hex(n), round(n), round(n, 2), divmod(n, 2), divmod(2, n), n ** 2, pow(n, 2, 3), complex(n), bool(Num(-1)), math.floor(n), math.ceil(n), math.trunc(n), "ab" * n, range(n), bin(n), chr(n + 62) if False else chr(n), math.sqrt(n) > 1, operator.index(n))
class Eq:
    def __eq__(self, o): return True
try:
    hash(Eq())
except TypeError as error:
    print(error)
print(Eq() != 1, [1, Eq()] == [1, 2], Eq.__hash__, (1 == Eq()), Eq() in [5], [5].index(Eq()), [1, 2, 3].count(Eq()))
