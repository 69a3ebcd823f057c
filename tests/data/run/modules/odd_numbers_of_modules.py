import decimal
import enum
import heapq
import math
import statistics
from decimal import Decimal as D
from fractions import Fraction as F


def show(call):
    try:
        print(call())
    except (ArithmeticError, TypeError, ValueError) as error:
        print(type(error).__name__, error)


show(lambda: divmod(2.5, D(1)))
show(lambda: divmod(D(1), "a"))
show(lambda: divmod(F(1, 2), D(3)))
show(lambda: math.fsum(1, 2))
show(lambda: math.fsum())
show(lambda: math.prod([1, 2], 3))
show(lambda: math.prod([1, 2], start=3))
show(lambda: math.ldexp(1.5, 2.0))
show(lambda: math.ldexp(1.5, 2))
for name in "normalize to_integral_value logb sqrt adjusted radix copy_abs is_nan".split():
    for text in ("sNaN", "NaN", "Infinity", "-Infinity", "0", "-2.50"):
        print(name, text, end=" ")
        show(lambda: getattr(D(text), name)())
for name in "scaleb remainder_near compare max min quantize __add__".split():
    for text in ("NaN5", "Infinity", "1.5"):
        for other in (1, D("NaN"), D("-Infinity"), D("2.25")):
            print(name, text, other, end=" ")
            show(lambda: getattr(D(text), name)(other))
for x in (D(5), D("NaN"), D("1e20")):
    for y in (2, D("Infinity")):
        show(lambda: (x.fma(y, 3), x.fma(2, y)))
for n in (-1, 0, 1, 5):
    show(lambda: (heapq.nlargest(n, [1, "a"] if n < 1 else [1, 2]), heapq.nsmallest(n, {1: 2})))
    show(lambda: heapq.nlargest(n, 5))
show(lambda: statistics.geometric_mean([1, 2.5, -3]))


class Mode(enum.IntFlag):
    RED = 4
    BLUE = 3
    GREEN = 4


class Kind(enum.Flag):
    A = 1
    BC = 6


print(repr(Mode.RED | Mode.BLUE), Mode.BLUE.name, [repr(Mode(value)) for value in (1, 2, 6, 8, 11, -1, -3)], list(Mode))
print(repr(Kind.A | Kind.BC))
show(lambda: Kind(16))
show(lambda: Kind(9))


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


for value in (97, 0, -1, 256):
    show(lambda: (Index(value) in b"abc", Index(value) in bytearray(b"\0")))
show(lambda: b"ab".center(5, None))
show(lambda: b"ab".ljust(5, b"xy"))


class Long(int):
    def __len__(self):
        return self - 1


print(bool(Long(1)), bool(Long(0)), len(Long(3)), [1 for x in (Long(1), Long(0)) if x])


class Empty(enum.Flag):
    NONE = 0
    ALSO = 0


print(Empty.ALSO is Empty.NONE, list(Empty.__members__))
