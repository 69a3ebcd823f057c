# versions: 3.12-
# Enumerations made by calls, with types mixed in, and what `dir` says of them.
from datetime import date
from enum import Enum, Flag, IntEnum, StrEnum, auto

Empty = Enum("Empty", type=int)
print(Empty, list(Empty), Empty.__mro__[1:3])


class Holiday(date, Enum):
    NEW_YEAR = 2024, 1, 1
    MAY = 2024, 5, 1


print(Holiday.MAY, repr(Holiday.NEW_YEAR), Holiday.MAY.year, Holiday.MAY - Holiday.NEW_YEAR, Holiday(date(2024, 5, 1)))


class Numbered(date, Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return 2024, 12, 24 + count


class Feast(Numbered):
    EVE = auto()
    DAY = auto()


print([member.value for member in Feast], Feast.DAY.weekday())


class Plain(Enum):
    X = 1
    note = "a"

    def method(self):
        self.own = 1


Plain.X.method()
print([name for name in dir(Plain) if name[0] != "_"], [name for name in dir(Plain.X) if name[0] != "_"], "__new__" in dir(Plain))
print("bit_length" in dir(IntEnum("I", "A")), "upper" in dir(StrEnum("S", "A").A), "__len__" in dir(Flag("F", "A")))
for wrong in (lambda: type("Sub", (Enum,), {}), lambda: type("Sub", (Plain,), {"A": 1}), lambda: Empty(3), lambda: Enum("E", 5)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
try:
    class Bad(Enum):
        def __new__(cls, value):
            return super().__new__(cls, value)

        ONE = 1
except TypeError as error:
    print(error)
