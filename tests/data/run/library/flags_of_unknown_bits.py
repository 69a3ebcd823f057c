from enum import Flag, auto
from fractions import Fraction


class Three(Flag):
    RED = 3


class Two(Flag):
    RED = auto()
    BLUE = auto()


for kind in (Three, Two):
    for value in ("m", 0, 1, 2, 3, 5, 7, None, *((-1, -5) if kind is Two else ())):
        try:
            print(kind.__name__, value, repr(kind(value)))
        except (TypeError, ValueError) as error:
            print(kind.__name__, value, type(error).__name__, str(error).splitlines()[0])
print(hasattr(Fraction, "is_integer"))
