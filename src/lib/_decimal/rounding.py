"""Coefficients made shorter; exponential and logarithm in whole numbers."""

import math


def rounded(sign, coefficient, drop, rounding):
    """The coefficient without its last `drop` digits."""
    if drop > len(str(coefficient)) + 1:
        drop, coefficient = 2, int(coefficient != 0)
    unit = 10**drop
    whole, rest = divmod(coefficient, unit)
    if not rest:
        return whole
    half = (rest * 2 > unit) - (rest * 2 < unit)
    up = {
        "ROUND_UP": True,
        "ROUND_DOWN": False,
        "ROUND_CEILING": not sign,
        "ROUND_FLOOR": bool(sign),
        "ROUND_HALF_UP": half >= 0,
        "ROUND_HALF_DOWN": half > 0,
        "ROUND_HALF_EVEN": half > 0 or half == 0 and whole % 2 == 1,
        "ROUND_05UP": whole % 5 == 0,
    }
    if rounding not in up:
        raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
    return whole + up[rounding]


def _ln_scaled(over, under, unit):
    """ln(over / under) * unit, the fraction being near 1: twice the inverse hyperbolic tangent."""
    if over < under:
        return -_ln_scaled(under, over, unit)  # A negative power would never come to 0: // rounds down.
    z = (over - under) * unit // (over + under)
    square = z * z // unit
    total, power, n = 0, z, 1
    while power:
        total += power // n
        power = power * square // unit
        n += 2
    return 2 * total


def series_ln(coefficient, exponent, digits):
    """ln(coefficient * 10**exponent) as a number and a power of ten."""
    unit = 10 ** (digits + 10)
    size = len(str(coefficient))
    # Between about 0.7 and 1.4, times powers of two, times a power of ten.
    over, under = coefficient, 10 ** (size - 1)
    twos = 0
    while over * 10 > under * 14:
        under *= 2
        twos += 1
    ln2 = _ln_scaled(2, 1, unit)
    ln10 = 3 * ln2 + _ln_scaled(5, 4, unit)
    return _ln_scaled(over, under, unit) + twos * ln2 + (exponent + size - 1) * ln10, -(digits + 10)


def series_exp(over, under, digits):
    """exp(over / under) as a coefficient and a power of ten."""
    extra = len(str(abs(over) // under)) + 5
    unit = 10 ** (digits + extra)
    ln2 = _ln_scaled(2, 1, unit)
    ln10 = 3 * ln2 + _ln_scaled(5, 4, unit)
    tens, x = divmod(over * unit // under, ln10)
    # exp(x) = exp(x / 2**k) ** 2**k
    halvings = 8
    x >>= halvings
    total, term, n = unit, unit, 1
    while term:
        term = term * x // (unit * n)
        total += term
        n += 1
    for _ in range(halvings):
        total = total * total // unit
    return total | 1, tens - (digits + extra)
