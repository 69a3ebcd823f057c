# versions: 3.10-
"""Patterns of named tuples; decimals, dates and fractions as keys; unions for singledispatch."""
from collections import namedtuple
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import singledispatch

Point = namedtuple("Point", "x y")
p = Point(1, 2)
match p:
    case Point(x=1, y=b):
        print("matched", b)
match p:
    case Point(a, b):
        print("by place", a, b)


@singledispatch
def kind(x):
    return "other"


@kind.register
def _(x: int):
    return "int"


print(kind(1), kind("a"), kind(True))
print({timedelta(1): 1}[timedelta(hours=24)], {Decimal("1.0"): "x"}[1], {Fraction(1, 2): 5}[0.5], {date(2024, 1, 1)} == {date(2024, 1, 1)})


class Celsius:
    @property
    def degrees(self):
        "How warm."
        return 5


print(Celsius.degrees.__doc__)
