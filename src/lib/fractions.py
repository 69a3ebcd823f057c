"""The module `fractions`."""

import math
import re
import sys

__all__ = ["Fraction"]

_TEXT = re.compile(
    r"\s*(?P<sign>[-+]?)(?=\d|\.\d)(?P<whole>\d*|\d+(?:_\d+)*)"
    r"(?:(?:\s*/\s*(?P<below>\d+(?:_\d+)*))?|(?:\.(?P<part>\d*|\d+(?:_\d+)*))?(?:E(?P<power>[-+]?\d+(?:_\d+)*))?)\s*\Z",
    re.IGNORECASE,
)


def _is_decimal(x):
    return type(x).__name__ == "Decimal" and hasattr(x, "as_integer_ratio")


class Fraction:
    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if isinstance(numerator, (int, Fraction)):
                over, under = numerator.numerator, numerator.denominator
            elif isinstance(numerator, str):
                over, under = _parsed(numerator)
            elif isinstance(numerator, float) or hasattr(numerator, "as_integer_ratio"):
                over, under = numerator.as_integer_ratio()
            else:
                extra = " or have the as_integer_ratio() method" if sys.version_info >= (3, 14) else ""
                raise TypeError(f"argument should be a string or a Rational instance{extra}")
        else:
            for value in (numerator, denominator):
                if not isinstance(value, (int, Fraction)):
                    raise TypeError("both arguments should be Rational instances")
            over = numerator.numerator * denominator.denominator
            under = denominator.numerator * numerator.denominator
            if under == 0:
                raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        if under < 0:
            over, under = -over, -under
        common = math.gcd(over, under)
        self._numerator = over // common
        self._denominator = under // common
        return self

    numerator = property(lambda self: self._numerator)
    denominator = property(lambda self: self._denominator)
    real = property(lambda self: self)
    imag = property(lambda self: 0)

    @classmethod
    def from_float(cls, f):
        if not isinstance(f, (int, float)):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return cls(*f.as_integer_ratio())

    if sys.version_info >= (3, 14):

        @classmethod
        def from_number(cls, number):
            if not hasattr(number, "as_integer_ratio"):
                raise TypeError("argument should be a Rational instance or have the as_integer_ratio() method")
            return cls(*number.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        return cls(*dec.as_integer_ratio())

    if sys.version_info >= (3, 12):

        def is_integer(self):
            return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def conjugate(self):
        return self

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Continued fractions: the last two convergents, then the best one between them.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            if q0 + a * q1 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q0 + a * q1
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction(p1, q1)
        return Fraction(p0 + k * p1, q0 + k * q1)

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def __format__(self, spec):
        if not spec:
            return str(self)
        if sys.version_info < (3, 12):
            raise TypeError(f"unsupported format string passed to {type(self).__name__}.__format__")
        match = re.fullmatch(r"(?s)(?:.?[<>=^])?[-+ ]?z?#?0?\d*[,_]?(?:\.\d+)?[,_]?([eEfFgG%]?)", spec)
        if match is None:
            raise ValueError(f"Invalid format specifier {spec!r} for object of type {type(self).__name__!r}")
        if not match[1]:
            return format(str(self), spec)
        from decimal import Context, Decimal

        digits = 60 + len(str(abs(self._numerator))) + len(str(self._denominator))
        return format(Context(prec=digits).divide(Decimal(self._numerator), Decimal(self._denominator)), spec)

    def _with(self, other, exact, inexact):
        """A result with another number, by what makes it of two fractions or of two floats."""
        if isinstance(other, int):
            other = Fraction(other)
        if isinstance(other, Fraction):
            return exact(self, other)
        if isinstance(other, float):
            return inexact(float(self), other)
        if isinstance(other, complex):
            return inexact(complex(self), other)
        return NotImplemented

    def __add__(a, b):
        return a._with(b, _add, lambda x, y: x + y)

    def __radd__(b, a):
        return b._with(a, _add, lambda x, y: y + x)

    def __sub__(a, b):
        return a._with(b, _sub, lambda x, y: x - y)

    def __rsub__(b, a):
        return b._with(a, lambda x, y: _sub(y, x), lambda x, y: y - x)

    def __mul__(a, b):
        return a._with(b, _mul, lambda x, y: x * y)

    def __rmul__(b, a):
        return b._with(a, _mul, lambda x, y: y * x)

    def __truediv__(a, b):
        return a._with(b, _div, lambda x, y: x / y)

    def __rtruediv__(b, a):
        return b._with(a, lambda x, y: _div(y, x), lambda x, y: y / x)

    def __floordiv__(a, b):
        return a._with(b, _floordiv, lambda x, y: x // y)

    def __rfloordiv__(b, a):
        return b._with(a, lambda x, y: _floordiv(y, x), lambda x, y: y // x)

    def __mod__(a, b):
        return a._with(b, _mod, lambda x, y: x % y)

    def __rmod__(b, a):
        return b._with(a, lambda x, y: _mod(y, x), lambda x, y: y % x)

    def __divmod__(a, b):
        return a._with(b, lambda x, y: (_floordiv(x, y), _mod(x, y)), divmod)

    def __rdivmod__(b, a):
        return b._with(a, lambda x, y: (_floordiv(y, x), _mod(y, x)), lambda x, y: divmod(y, x))

    def __pow__(a, b):
        if isinstance(b, Fraction) and b._denominator == 1:
            b = b._numerator
        if not isinstance(b, int):
            return float(a) ** (float(b) if isinstance(b, Fraction) else b)
        if b >= 0:
            return Fraction(a._numerator**b, a._denominator**b)
        if a._numerator == 0:
            raise ZeroDivisionError(f"Fraction({a._denominator ** -b}, 0)")
        return Fraction(a._denominator**-b, a._numerator**-b)

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a**b._numerator
        return a ** float(b) if not isinstance(a, int) or b._denominator != 1 else Fraction(a) ** b._numerator

    def __pos__(self):
        return Fraction(self)

    def __neg__(self):
        return Fraction(-self._numerator, self._denominator)

    def __abs__(self):
        return Fraction(abs(self._numerator), self._denominator)

    def __int__(self):
        return self.__trunc__()

    def __trunc__(self):
        return self.__ceil__() if self._numerator < 0 else self.__floor__()

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            twice = rest * 2 - self._denominator
            return whole + 1 if twice > 0 or twice == 0 and whole % 2 else whole
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __float__(self):
        return self._numerator / self._denominator

    def __complex__(self):
        return complex(float(self))

    def __hash__(self):
        if self._denominator == 1:
            return hash(self._numerator)
        modulus = sys.hash_info.modulus if hasattr(sys, "hash_info") else (1 << 61) - 1
        inverse = pow(self._denominator, modulus - 2, modulus)
        value = hash(hash(abs(self._numerator)) * inverse) if inverse else 314159
        value = value if self._numerator >= 0 else -value
        return -2 if value == -1 else value

    def __bool__(self):
        return self._numerator != 0

    def __eq__(self, other):
        if isinstance(other, int):
            return self._denominator == 1 and self._numerator == other
        if isinstance(other, Fraction):
            return self._numerator == other._numerator and self._denominator == other._denominator
        if isinstance(other, float):
            return math.isfinite(other) and self == Fraction(other)
        if isinstance(other, complex):
            return other.imag == 0 and self == other.real
        return NotImplemented

    def _order(self, other, compare):
        if isinstance(other, float):
            if not math.isfinite(other):
                return compare(0.0, other)
            other = Fraction(other)
        if isinstance(other, (int, Fraction)):
            return compare(self._numerator * other.denominator, other.numerator * self._denominator)
        return NotImplemented

    def __lt__(self, other):
        return self._order(other, lambda x, y: x < y)

    def __gt__(self, other):
        return self._order(other, lambda x, y: x > y)

    def __le__(self, other):
        return self._order(other, lambda x, y: x <= y)

    def __ge__(self, other):
        return self._order(other, lambda x, y: x >= y)

    def __reduce__(self):
        if sys.version_info < (3, 11):
            return self.__class__, (str(self),)
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _parsed(text):
    match = _TEXT.match(text)
    if match is None:
        raise ValueError(f"Invalid literal for Fraction: {text!r}")
    over, under = int(match["whole"] or "0"), 1
    if match["below"]:
        under = int(match["below"])
    else:
        part = (match["part"] or "").replace("_", "")
        over, under = over * 10 ** len(part) + int(part or "0"), 10 ** len(part)
        power = int(match["power"] or "0")
        over, under = (over * 10**power, under) if power >= 0 else (over, under * 10**-power)
    if under == 0:
        raise ZeroDivisionError(f"Fraction({-over if match['sign'] == '-' else over}, 0)")
    return (-over if match["sign"] == "-" else over), under


def _add(a, b):
    return Fraction(a._numerator * b._denominator + b._numerator * a._denominator, a._denominator * b._denominator)


def _sub(a, b):
    return Fraction(a._numerator * b._denominator - b._numerator * a._denominator, a._denominator * b._denominator)


def _mul(a, b):
    return Fraction(a._numerator * b._numerator, a._denominator * b._denominator)


def _div(a, b):
    over = a._numerator * b._denominator
    if b._numerator == 0:
        if sys.version_info >= (3, 10):
            # Both sides were divided by what they have in common.
            over = 1 if sys.version_info >= (3, 12) else (over > 0) - (over < 0)
        raise ZeroDivisionError(f"Fraction({over}, 0)")
    return Fraction(over, a._denominator * b._numerator)


def _floordiv(a, b):
    return a._numerator * b._denominator // (a._denominator * b._numerator)


def _mod(a, b):
    under = a._denominator * b._denominator
    return Fraction(a._numerator * b._denominator % (b._numerator * a._denominator), under)
