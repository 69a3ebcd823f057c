import math
from decimal import Decimal
from fractions import Fraction

print(7 / 2, 7 // 2, -7 // 2, 7 % 3, -7 % 3, 7 % -3, 2**10, 2**-1, divmod(-7, 2), 7.5 // 2, -7.5 % 2)
print(0b1010, 0o17, 0xFF, 1_000_000, 1e3, 3 + 4j, abs(3 + 4j), (1 + 2j) * (3 - 1j), complex("1+2j").conjugate())
print(int("ff", 16), int("-0b11", 0), int(3.99), int(-3.99), float("inf") > 10**400, math.isnan(float("nan")))
print(round(0.5), round(1.5), round(2.675, 2), round(1234, -2), 0.1 + 0.2 == 0.3, math.isclose(0.1 + 0.2, 0.3))
print(10**30, (10**30) // 7, 2**100 % 10**9, len(str(2**1000)), 5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 40, -9 >> 1)
print((255).bit_length(), (3.75).as_integer_ratio(), (4.0).is_integer(), 1.5.hex(), float.fromhex("0x1.8p+1"))
print(math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), math.sqrt(2), math.factorial(20), math.log2(1024), math.pi)
print(True + True, isinstance(True, int), sum([True, False, True]), bool(0.0), bool("0"), None is None)
print(Fraction(1, 3) + Fraction(1, 6), Fraction("0.125"), Fraction(3, 4) ** 2, float(Fraction(1, 8)), Fraction(10, -4))
print(Decimal("0.1") + Decimal("0.2"), Decimal(1) / Decimal(7), Decimal("2.675").quantize(Decimal("0.01")), Decimal(10).sqrt())
print(1 < 2 < 3, 1 == 1.0, 3 > 2 >= 2 != 5, max(1, 2.5), min([3, 1, 2]), sum([0.1] * 10), math.fsum([0.1] * 10))
print(hash(1) == hash(1.0) == hash(True), {1: "a", 1.0: "b", True: "c"}, 1e308 * 10, -1e308 * 10)
for wrong in (lambda: 1 / 0, lambda: 1 % 0, lambda: 1.0 // 0, lambda: 0**-1, lambda: int("abc"), lambda: math.sqrt(-1), lambda: 2.0**10000, lambda: "5" + 5, lambda: 5 + "5", lambda: int(float("inf")), lambda: 1 << -1, lambda: [] + 1, lambda: -"a", lambda: math.factorial(-1)):
    try:
        print(wrong())
    except (ArithmeticError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
x = 10
x += 5; x *= 2; x -= 1; x //= 3; x **= 2; x %= 7; x <<= 3; x |= 1; x ^= 2
print(x)
print(f"{1/3:.20f} {1e23} {123456789012345678} {1.0} {100000000000000000.0} {1.5e-10} {-0.0}")
print(1 / (x - x))
