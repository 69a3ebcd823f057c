# versions: 3.10-
from enum import Enum, IntEnum, Flag, IntFlag, auto, unique
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"], Color.CRIMSON)
print(list(Color), len(Color), Color.__members__.keys() if False else list(Color.__members__), Color.RED in Color)
print(Color, Color.RED is Color(1), Color.RED == 1, Color.RED != Color.BLUE, type(Color.RED), isinstance(Color.RED, Color))
for bad in (lambda: Color(9), lambda: Color["X"], lambda: Color.X):
    try: bad()
    except (ValueError, KeyError, AttributeError) as e: print(type(e).__name__, e)
try: Color.RED = 5
except AttributeError as e: print(e)
try: Color.RED < Color.BLUE
except TypeError as e: print(e)
try:
    class Sub(Color): X = 1
except TypeError as e: print(e)
try:
    class Dup(Enum):
        A = 1
        A = 2
except TypeError as e: print(e)
class N(IntEnum):
    ONE = 1
    TWO = 2
print(N.ONE, repr(N.ONE), N.ONE + 1, N.ONE < N.TWO, sorted([N.TWO, N.ONE]), f"{N.ONE}", f"{N.TWO:>4}", "%d" % N.TWO, N.ONE == 1, [10, 20][N.ONE], int(N.TWO))
class A(Enum):
    X = auto()
    Y = auto()
    Z = 10
    W = auto()
print([(m.name, m.value) for m in A])
class Named(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name.lower()
    FIRST = auto()
    SECOND = auto()
print([m.value for m in Named])
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.42e23, 3.39e6)
    def __init__(self, mass, radius):
        self.mass = mass; self.radius = radius
    @property
    def g(self): return round(6.67e-11 * self.mass / self.radius ** 2, 2)
    @classmethod
    def heaviest(cls): return max(cls, key=lambda p: p.mass)
    def describe(self): return f"{self.name.title()}: {self.g}"
print(Planet.EARTH.g, Planet.heaviest(), Planet.MARS.describe(), Planet.EARTH.value, repr(Planet.MARS))
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
print(P.R | P.W, repr(P.R | P.X), P.RW, repr(P.RW), P.R in P.RW, bool(P.R & P.W), repr(P.R & P.W), ~P.R, P.R ^ P.RW, P(3), P(7))
print(list(P), P.RW.value, (P.R | P.W) is P.RW, len(list(P)))
try: P(16)
except ValueError as e: print(e)
class I(IntFlag):
    A = 1
    B = 2
    C = 4
print(I.A | I.B, repr(I.A | I.B), I.A | 8, repr(I(8)), I.A + 1, repr(~I.A), I.B & 3, repr(I(0)), repr(I(5)), str(I(5)))
S = Enum("S", "A B C"); print(list(S), S.A.value)
T = Enum("T", {"x": 10, "y": 20}); print(list(T))
U = IntEnum("U", ["p", "q"], start=5); print(list(U), U.__module__)
try:
    @unique
    class D(Enum):
        A = 1
        B = 1
except ValueError as e: print(e)
class M(Enum):
    A = 1
    @classmethod
    def _missing_(cls, value): return cls.A if value == "default" else None
print(M("default"))
try: M("other")
except ValueError as e: print(e)
class Str(str, Enum):
    A = "a"
    B = "b"
print(Str.A, repr(Str.A), Str.A == "a", Str.A.upper(), f"{Str.A}", "x" + Str.B, Str("b"), {"a": 1}.get(Str.A))
match Color.RED:
    case Color.BLUE: print("no")
    case Color.RED: print("matched")
print(hash(Color.RED) == hash(Color.CRIMSON), Color.RED.__class__, Color.__name__, Color.__doc__)
class Op(Enum):
    ADD = "+"
    SUB = "-"
    def __call__(self, a, b): return a + b if self is Op.ADD else a - b
    def __str__(self): return self.value
print(Op.ADD(1, 2), f"{Op.SUB}", [str(o) for o in Op])
class Cmp(Enum):
    LOW = 1
    HIGH = 2
    def __lt__(self, other): return self.value < other.value
print(max(Cmp), sorted(Cmp, reverse=True), Cmp.LOW < Cmp.HIGH)
print(Color.RED.__eq__(Color.RED), [c.name for c in reversed(Color)], Color.RED.RED if hasattr(Color.RED, "RED") else None)
import copy; print(copy.deepcopy(Color.RED) is Color.RED, copy.copy(Color.BLUE) is Color.BLUE)
