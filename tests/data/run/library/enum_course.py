# Enumerations: members, aliases, auto, Flag, IntEnum, methods, iteration, unique, errors.
import enum
from enum import Enum, Flag, IntEnum, IntFlag, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
    def hex(self): return f"#{'ff' if self is Color.RED else '00'}"
    @classmethod
    def default(cls): return cls.GREEN
    @property
    def pretty(self): return self.name.title()


print(Color.RED, repr(Color.RED), Color(2), Color["BLUE"], Color.CRIMSON, Color.RED.name, Color.RED.value, Color.RED is Color.CRIMSON, list(Color), len(Color), Color.RED in Color, [c.pretty for c in Color], Color.RED.hex(), Color.default())
print(Color.__members__, {Color.RED: 1}[Color.CRIMSON], Color.RED == 1, Color.RED != Color.BLUE, isinstance(Color.RED, Color), type(Color.RED), Color.RED.__class__, hash(Color.RED) == hash(Color.CRIMSON), bool(Color.RED), f"{Color.RED}", f"{Color.RED!r:>20}", "%s" % Color.BLUE, list(reversed(Color)), Color.RED.CRIMSON if False else "")


class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def gravity(self): return 6.67430e-11 * self.mass / self.radius**2


print([(p.name, round(p.gravity, 2)) for p in Planet], Planet((5.976e24, 6.37814e6)))


class Level(IntEnum):
    LOW = auto()
    HIGH = 10
    TOP = auto()


print(Level.LOW < Level.HIGH, Level.TOP.value, Level.LOW + 1, sorted([Level.HIGH, Level.LOW]), [10, 20, 30][Level.LOW], Level(10), int(Level.TOP), f"{Level.LOW:02d}", Level.HIGH == 10, max(Level), repr(Level.LOW), Level.LOW in {1})


class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = R | W


p = Perm.R | Perm.X
print(p, repr(p), Perm.R in p, Perm.W in p, p & Perm.R, p ^ Perm.R, ~Perm.R, bool(p & Perm.W), Perm.RW, Perm(7), Perm(0), (p | Perm.W).value, Perm.R | Perm.W is Perm.RW, list(Perm))
class Mode(IntFlag):
    A = 1
    B = 2
print(Mode.A | Mode.B, Mode.A | 8, repr(Mode(3)), Mode.A + 1, Mode.B in Mode(3))


class Weekday(Enum):
    def _generate_next_value_(name, start, count, last_values): return name.lower()
    MONDAY = auto()
    TUESDAY = auto()
    @classmethod
    def _missing_(cls, value): return cls.MONDAY if value == "start" else None


print(list(Weekday), Weekday("tuesday"), Weekday("start"))
class Text(str, Enum):
    A = "a"
    B = "b"
print(Text.A == "a", Text.A.upper(), Text("b"), repr(Text.A), isinstance(Text.A, str), "x" + Text.B, {"a": 1}[Text.A], ",".join(Text))
class Shape(Enum):
    SQUARE = auto()
    CIRCLE = auto()
    def __str__(self): return self.name.lower()
    def __call__(self, n): return f"{n} {self}s"
print(f"{Shape.SQUARE} {Shape.CIRCLE}", Shape.CIRCLE(3), [s.value for s in Shape])
Animal = Enum("Animal", "CAT DOG", start=5)
Other = Enum("Other", {"X": "x", "Y": "y"})
print(list(Animal), Animal.DOG.value, Other.Y.value, Animal.CAT < Animal.DOG if False else "")
for bad in ("Color(9)", "Color['PINK']", "Color.PINK", "Color.RED = 5", "Color.RED < Color.BLUE", "del Color.RED", "Perm(99)", "Color.RED + 1", "Weekday('x')", "Level('x')", "Color.RED.RED.BLUE.nope", "int(Color.RED)", "[1, 2][Color.RED]"):
    try:
        exec(bad)
        print(bad, "ok")
    except Exception as error:
        print(bad, "->", type(error).__name__, str(error).split(" (")[0] if "subclass" in str(error) or "extend" in str(error) else error)
try:
    @unique
    class Dup(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)
def light(color):
    return {Color.RED: "stop", Color.GREEN: "go"}.get(color, "look")
print([light(c) for c in Color], [c for c in Color if c is not Color.RED], Color.RED.__doc__ is None, Color.__name__, enum.Enum.__module__)
