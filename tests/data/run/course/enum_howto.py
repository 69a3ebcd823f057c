# versions: 3.11-
from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto, unique, member, nonmember, verify, UNIQUE, CONTINUOUS

class Weekday(Enum):
    MONDAY = 1
    TUESDAY = 2
    WEDNESDAY = 3
    @classmethod
    def from_date(cls, n): return cls(n % 3 + 1)

class Color(Flag):
    RED = auto(); GREEN = auto(); BLUE = auto()
    WHITE = RED | GREEN | BLUE

class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius
    @property
    def surface_gravity(self):
        return 6.67300E-11 * self.mass / (self.radius * self.radius)

class Shape(StrEnum):
    SQUARE = auto()
    CIRCLE = "round"

class Perm(IntFlag):
    R = 4; W = 2; X = 1

class Coord(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value])
        obj._value_, obj.label, obj.unit = value, label, unit
        return obj
    PX = (0, 'P.X', 'km')
    PY = (1, 'P.Y', 'km')

print(Weekday.MONDAY, repr(Weekday(2)), Weekday["WEDNESDAY"].value, Weekday.from_date(1), list(Weekday), len(Weekday))
print(Weekday.MONDAY == 1, Weekday.MONDAY is Weekday(1), Weekday.MONDAY in Weekday, isinstance(Weekday.MONDAY, Weekday))
print(Color.RED | Color.BLUE, repr(Color.WHITE), Color.GREEN in Color.WHITE, Color(0), ~Color.RED, [c.name for c in Color.WHITE])
print(Planet.EARTH.surface_gravity, Planet.EARTH, Planet.EARTH.value)
print(Shape.SQUARE, repr(Shape.CIRCLE), Shape.SQUARE == "square", f"{Shape.CIRCLE:>7}", Shape("round").upper())
print(Perm.R | Perm.W, repr(Perm(7)), Perm.R + 1, Perm(8), int(Perm.X), bool(Perm(0)))
print(Coord.PY.label, Coord.PX.unit)
for bad in (lambda: Weekday(9), lambda: Weekday["SUNDAY"], lambda: Weekday.MONDAY < Weekday.TUESDAY, lambda: setattr(Weekday, "MONDAY", 5), lambda: Color(64), lambda: Weekday.FRIDAY):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
try:
    @unique
    class Mistake(Enum):
        ONE = 1; TWO = 2; UN = 1
except ValueError as e:
    print(e)
try:
    @verify(CONTINUOUS)
    class Gap(IntEnum):
        A = 1; C = 3
except ValueError as e:
    print(e)
Animal = Enum("Animal", "CAT DOG", start=5)
print(list(Animal), Animal.__members__)
class Op(Enum):
    ADD = member(lambda a, b: a + b)
    helper = nonmember(42)
    def __call__(self, *a): return self.value(*a)
print(Op.ADD(1, 2), Op.helper, list(Op))
class Auto(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name.lower() + str(count)
    A = auto(); B = auto()
    @classmethod
    def _missing_(cls, value): return cls.A if value == "?" else None
print(list(Auto), Auto("?"))
class IntColor(IntEnum):
    RED = 1
print(IntColor.RED, repr(IntColor.RED), IntColor.RED + 1, f"{IntColor.RED}", "%d" % IntColor.RED, [1, 2][IntColor.RED])
class More(Weekday): pass
