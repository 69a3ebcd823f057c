# versions: 3.10-
"""Enumerations and flags: planets, permissions, an order's states."""
import enum
from enum import Enum, Flag, IntEnum, IntFlag, auto, unique


class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)
    JUPITER = (1.9e27, 7.1492e7)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def surface_gravity(self):
        return 6.67300e-11 * self.mass / (self.radius * self.radius)

    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda planet: planet.mass)


class Permission(Flag):
    READ = auto()
    WRITE = auto()
    EXECUTE = auto()
    ALL = READ | WRITE | EXECUTE


class Status(IntEnum):
    OK = 200
    NOT_FOUND = 404
    GONE = 410

    def __new__(cls, value):
        member = int.__new__(cls, value)
        member._value_ = value
        member.phrase = {200: "fine", 404: "missing"}.get(value, "?")
        return member

    @property
    def is_error(self):
        return 400 <= self < 600


class Color(str, Enum):
    RED = "red"
    GREEN = "green"
    CRIMSON = "red"

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str) and value.lower() != value:
            return cls(value.lower())


class Order(Enum):
    def _generate_next_value_(name, start, count, last):
        return name.lower()

    NEW = auto()
    PAID = auto()
    SHIPPED = auto()
    CANCELLED = auto()

    def next(self):
        return NEXT[self]


NEXT = {Order.NEW: {Order.PAID, Order.CANCELLED}, Order.PAID: {Order.SHIPPED}, Order.SHIPPED: set(), Order.CANCELLED: set()}


class Mode(IntFlag):
    R, W, X = 4, 2, 1


for planet in Planet:
    print(f"{planet.name:<8} {planet.surface_gravity:6.2f} m/s^2  {planet!r}")
print(Planet.heaviest(), Planet["EARTH"] is Planet((5.976e24, 6.37814e6)), len(Planet), Planet.EARTH in Planet)
rw = Permission.READ | Permission.WRITE
print(rw, repr(rw), rw.value, Permission.READ in rw, Permission.EXECUTE in rw, bool(rw & Permission.EXECUTE))
print(~rw, rw ^ Permission.READ, Permission(0), Permission.ALL, repr(Permission(5)), Permission.READ < Permission.WRITE if 0 else "-")
print(Status(404), repr(Status.OK), Status.OK + 1, Status.GONE.is_error, Status.NOT_FOUND.phrase, f"{Status.OK}", "%d" % Status.OK)
print(sorted(Status, reverse=True), Status.OK == 200, max(Status), [*map(int, Status)], {200: "int key"}[Status.OK])
print(Color("RED"), Color.CRIMSON is Color.RED, list(Color), Color.__members__, Color.RED == "red", Color.RED.upper(), f"{Color.RED}")
print([order.value for order in Order], Order.NEW.next() == {Order.PAID, Order.CANCELLED}, Order("paid").next())
print(Mode.R | Mode.W, repr(Mode.R | 8), Mode(7), Mode.R | 1 == 5, ~Mode.X, Mode.R.__class__.__mro__[1].__name__)
Animal = Enum("Animal", "CAT DOG")
Size = Enum("Size", {"S": 1, "L": 3}, module=__name__)
print(Animal.DOG, list(Animal), Size.L.value, Animal(1), type(Animal.CAT), Animal.__doc__)
print(hash(Order.NEW) == hash("NEW"), Order.NEW.name, dir(Order.NEW)[-3:], isinstance(Order.NEW, Order), Order.__name__)
for wrong in (lambda: Planet(3), lambda: Planet["MARS"], lambda: setattr(Color, "RED", 3), lambda: Color("blue"), lambda: Planet.EARTH < Planet.JUPITER,
              lambda: Permission(9), lambda: Order.NEW.nothing, lambda: type("Sub", (Planet,), {}), lambda: Status("200"), lambda: delattr(Color, "RED")):
    try:
        print(wrong())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
try:
    @unique
    class Mistake(Enum):
        ONE = 1
        UNO = 1
        TWO = 2
        ZWEI = 2
except ValueError as error:
    print(error)
try:
    class More(Color):
        BLUE = "blue"
except TypeError as error:
    print(error)
match Order.PAID:
    case Order.NEW | Order.CANCELLED:
        print("early")
    case Order.PAID:
        print("paid")
