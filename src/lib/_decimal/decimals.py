"""`Decimal`: a sign, a coefficient and a power of ten; or an infinity, or not a number."""

import math
import sys
from collections import namedtuple
from .contexts import getcontext
from .formats import formatted, parsed, text_of
from .rounding import rounded, series_exp, series_ln
from .signals import (
    Clamped,
    ConversionSyntax,
    DivisionByZero,
    DivisionImpossible,
    DivisionUndefined,
    FloatOperation,
    Inexact,
    InvalidOperation,
    Overflow,
    Rounded,
    Subnormal,
    Underflow,
)

DecimalTuple = namedtuple("DecimalTuple", "sign digits exponent", module="decimal")


def _size(coefficient):
    return len(str(coefficient))


class Decimal:
    """`_special` is "" for a number, "F" for an infinity, "n" and "N" for what is not a number."""

    __module__ = "decimal"

    def __new__(cls, value="0", context=None):
        if isinstance(value, Decimal):
            return cls._of(value._sign, value._coefficient, value._exponent, value._special)
        if isinstance(value, int):
            return cls._of(int(value < 0), abs(int(value)), 0)
        if isinstance(value, str):
            parts = parsed(value)
            if parts is None:
                context = context or getcontext()
                context.signal(InvalidOperation, ConversionSyntax)
                return cls._of(0, 0, 0, "n")
            return cls._of(*parts)
        if isinstance(value, float):
            (context or getcontext()).flags[FloatOperation] = True
            if (context or getcontext()).traps[FloatOperation]:
                raise FloatOperation([FloatOperation])
            return cls.from_float(value)
        if isinstance(value, (tuple, list)):
            if len(value) != 3:
                raise ValueError("argument must be a sequence of length 3")
            sign, digits, exponent = value
            if sign not in (0, 1):
                raise ValueError("sign must be an integer with the value 0 or 1")
            if exponent == "F":
                return cls._of(sign, 0, 0, "F")
            coefficient = int("".join([str(digit) for digit in digits]) or "0")
            if exponent in ("n", "N"):
                return cls._of(sign, coefficient, 0, exponent)
            return cls._of(sign, coefficient, exponent)
        raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")

    @classmethod
    def _of(cls, sign, coefficient, exponent, special=""):
        self = object.__new__(cls)
        self._sign = sign
        self._coefficient = coefficient
        self._exponent = exponent
        self._special = special
        return self

    if sys.version_info >= (3, 14):

        @classmethod
        def from_number(cls, number):
            if not isinstance(number, (int, float, Decimal)):
                raise TypeError(f"conversion from {type(number).__name__} to Decimal is not supported")
            return cls.from_float(number) if isinstance(number, float) else cls(number)

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        sign = int(math.copysign(1.0, f) < 0)
        if math.isinf(f):
            return cls._of(sign, 0, 0, "F")
        if math.isnan(f):
            return cls._of(sign, 0, 0, "n")
        over, under = abs(f).as_integer_ratio()
        power = under.bit_length() - 1
        return cls._of(sign, over * 5**power, -power)

    # What it is.

    def is_nan(self):
        return self._special in ("n", "N")

    def is_qnan(self):
        return self._special == "n"

    def is_snan(self):
        return self._special == "N"

    def is_infinite(self):
        return self._special == "F"

    def is_finite(self):
        return not self._special

    def is_signed(self):
        return self._sign == 1

    def is_zero(self):
        return not self._special and self._coefficient == 0

    def is_normal(self, context=None):
        return bool(self.is_finite() and self._coefficient and self.adjusted() >= (context or getcontext()).Emin)

    def is_subnormal(self, context=None):
        return bool(self.is_finite() and self._coefficient and self.adjusted() < (context or getcontext()).Emin)

    def is_canonical(self):
        return True

    def canonical(self):
        return self

    def adjusted(self):
        return 0 if self._special else self._exponent + _size(self._coefficient) - 1

    def as_tuple(self):
        digits = tuple([int(digit) for digit in str(self._coefficient)])
        if self._special == "F":
            digits = (0,)
        elif self._special and not self._coefficient:
            digits = ()
        return DecimalTuple(self._sign, digits, self._special or self._exponent)

    def as_integer_ratio(self):
        if self._special == "F":
            raise OverflowError("cannot convert Infinity to integer ratio")
        if self._special:
            raise ValueError("cannot convert NaN to integer ratio")
        number = -self._coefficient if self._sign else self._coefficient
        if self._exponent >= 0:
            return number * 10**self._exponent, 1
        under = 10**-self._exponent
        common = math.gcd(number, under)
        return number // common, under // common

    def number_class(self, context=None):
        if self._special:
            return {"F": "-Infinity" if self._sign else "+Infinity", "n": "NaN", "N": "sNaN"}[self._special]
        kind = "Zero" if not self._coefficient else "Subnormal" if self.is_subnormal(context) else "Normal"
        return ("-" if self._sign else "+") + kind

    def conjugate(self):
        return self

    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))

    def __repr__(self):
        return f"Decimal('{self}')"

    def __str__(self):
        return text_of(self, getcontext().capitals)

    def to_eng_string(self, context=None):
        return text_of(self, (context or getcontext()).capitals, True)

    def __format__(self, spec):
        return formatted(self, spec, getcontext())

    # Rounding.

    def _fixed(self, context):
        """As the context allows: its precision, its exponents."""
        if self._special:
            return _invalid(context) if self._special == "N" else self
        size = _size(self._coefficient)
        if self._coefficient == 0:
            exponent = min(max(self._exponent, context.Etiny()), context.Emax)
            if exponent != self._exponent:
                context.signal(Clamped)
            return Decimal._of(self._sign, 0, exponent)
        least = size + self._exponent - context.prec
        if least > context.Etop():
            context.flags[Inexact] = context.flags[Rounded] = True
            context.signal(Overflow)
            down = {"ROUND_DOWN": True, "ROUND_CEILING": self._sign, "ROUND_FLOOR": not self._sign, "ROUND_05UP": True}
            if down.get(context.rounding):
                return Decimal._of(self._sign, 10**context.prec - 1, context.Etop())
            return Decimal._of(self._sign, 0, 0, "F")
        small = least < context.Etiny()
        least = max(least, context.Etiny())
        if self._exponent >= least:
            if small:
                context.signal(Subnormal)
            return self
        coefficient = rounded(self._sign, self._coefficient, least - self._exponent, context.rounding)
        exact = coefficient * 10 ** (least - self._exponent) == self._coefficient
        if _size(coefficient) > context.prec:
            coefficient //= 10
            least += 1
            if least > context.Etop():
                return Decimal._of(self._sign, coefficient, least)._fixed(context)
        if small:
            if not exact:
                context.signal(Underflow)
            context.signal(Subnormal)
        if not exact:
            context.signal(Inexact)
        context.signal(Rounded)
        return Decimal._of(self._sign, coefficient, least)

    def _rescaled(self, exponent, rounding):
        if self._exponent >= exponent:
            return Decimal._of(self._sign, self._coefficient * 10 ** (self._exponent - exponent), exponent)
        coefficient = rounded(self._sign, self._coefficient, exponent - self._exponent, rounding)
        return Decimal._of(self._sign, coefficient, exponent)

    def quantize(self, exp, rounding=None, context=None):
        context = context or getcontext()
        exp = _decimal(exp)
        if self.is_nan() or exp.is_nan():
            return self._nan(exp, context)
        if self._special or exp._special:
            return Decimal(self) if self._special and exp._special else _invalid(context)
        result = self._rescaled(exp._exponent, rounding or context.rounding)
        if _size(result._coefficient) > context.prec or result.adjusted() > context.Emax:
            return _invalid(context)
        if exp._exponent > self._exponent:
            if result != self:
                context.signal(Inexact)
            context.signal(Rounded)
        return result

    def same_quantum(self, other, context=None):
        other = _decimal(other)
        return self._special == other._special and (bool(self._special) or self._exponent == other._exponent)

    def to_integral_value(self, rounding=None, context=None):
        if self._special == "N":
            return _invalid(context or getcontext())
        if self._special or self._exponent >= 0:
            return Decimal(self)
        return self._rescaled(0, rounding or (context or getcontext()).rounding)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        context = context or getcontext()
        result = self.to_integral_value(rounding, context)
        if not self._special and self._exponent < 0:
            if result != self:
                context.signal(Inexact)
            context.signal(Rounded)
        return result

    def normalize(self, context=None):
        result = self._fixed(context or getcontext())
        if result._special:
            return result
        if not result._coefficient:
            return Decimal._of(result._sign, 0, 0)
        coefficient, exponent = result._coefficient, result._exponent
        while coefficient % 10 == 0:
            coefficient //= 10
            exponent += 1
        return Decimal._of(result._sign, coefficient, exponent)

    def __round__(self, n=None):
        if n is None:
            return int(self._whole("ROUND_HALF_EVEN"))
        return self.quantize(Decimal._of(0, 1, -n), "ROUND_HALF_EVEN")

    def _whole(self, rounding):
        if self._special == "F":
            raise OverflowError("cannot convert Infinity to integer")
        if self._special:
            raise ValueError("cannot convert NaN to integer")
        result = self._rescaled(0, rounding) if self._exponent < 0 else self
        number = result._coefficient * 10**result._exponent
        return -number if result._sign else number

    def __int__(self):
        return self._whole("ROUND_DOWN")

    __trunc__ = __int__

    def __floor__(self):
        return self._whole("ROUND_FLOOR")

    def __ceil__(self):
        return self._whole("ROUND_CEILING")

    def __float__(self):
        if self._special == "N":
            raise ValueError("cannot convert signaling NaN to float")
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    def __bool__(self):
        return bool(self._special or self._coefficient)

    # Arithmetic.

    def _nan(self, other, context):
        for x in (self, other):
            if x is not None and x._special == "N":
                return _invalid(context)
        return Decimal(self if self.is_nan() else other)

    def _negated(self):
        return Decimal._of(1 - self._sign, self._coefficient, self._exponent, self._special)

    def _add(self, other, context=None):
        context = context or getcontext()
        if self._special or other._special:
            if self.is_nan() or other.is_nan():
                return self._nan(other, context)
            if self._special and other._special and self._sign != other._sign:
                return _invalid(context)
            return Decimal(self if self._special else other)
        exponent = min(self._exponent, other._exponent)
        big, small = (self, other) if self.adjusted() >= other.adjusted() else (other, self)
        # Far below the precision another number only decides how the first is rounded.
        far = big._exponent - context.prec - 3
        if small._coefficient and big._coefficient and small.adjusted() < min(far, big.adjusted() - context.prec - 3):
            small = Decimal._of(small._sign, 1, min(far, big.adjusted() - context.prec - 3))
            exponent = min(big._exponent, small._exponent)
        total = 0
        for x in (big, small):
            number = x._coefficient * 10 ** max(x._exponent - exponent, 0)
            total += -number if x._sign else number
        sign = int(total < 0)
        if total == 0:
            sign = int(self._sign and other._sign or context.rounding == "ROUND_FLOOR" and self._sign != other._sign)
        return Decimal._of(sign, abs(total), exponent)._fixed(context)

    def _subtract(self, other, context=None):
        if other.is_nan():
            return self._add(other, context)
        return self._add(other._negated(), context)

    def _multiply(self, other, context=None):
        context = context or getcontext()
        sign = self._sign ^ other._sign
        if self._special or other._special:
            if self.is_nan() or other.is_nan():
                return self._nan(other, context)
            return _invalid(context) if not self or not other else Decimal._of(sign, 0, 0, "F")
        exponent = self._exponent + other._exponent
        return Decimal._of(sign, self._coefficient * other._coefficient, exponent)._fixed(context)

    def _divide(self, other, context=None):
        context = context or getcontext()
        sign = self._sign ^ other._sign
        if self._special or other._special:
            if self.is_nan() or other.is_nan():
                return self._nan(other, context)
            if self._special and other._special:
                return _invalid(context)
            if self._special:
                return Decimal._of(sign, 0, 0, "F")
            context.signal(Clamped)
            return Decimal._of(sign, 0, context.Etiny())
        if not other._coefficient:
            if not self._coefficient:
                return _invalid(context, DivisionUndefined)
            context.signal(DivisionByZero)
            return Decimal._of(sign, 0, 0, "F")
        exponent = self._exponent - other._exponent
        if not self._coefficient:
            return Decimal._of(sign, 0, exponent)._fixed(context)
        shift = max(_size(other._coefficient) - _size(self._coefficient) + context.prec + 1, 0)
        coefficient, rest = divmod(self._coefficient * 10**shift, other._coefficient)
        ideal = exponent
        exponent -= shift
        if rest:
            # A digit that says that there is more.
            if coefficient % 5 == 0:
                coefficient += 1
        else:
            while exponent < ideal and coefficient % 10 == 0:
                coefficient //= 10
                exponent += 1
        return Decimal._of(sign, coefficient, exponent)._fixed(context)

    def _divided(self, other, context):
        """Whole quotient, towards zero, and rest."""
        if self._special or other._special:
            if self.is_nan() or other.is_nan():
                nan = self._nan(other, context)
                return nan, nan
            if self._special:
                whole = Decimal._of(self._sign ^ other._sign, 0, 0, "F") if not other._special else _invalid(context)
                return whole, _invalid(context)
            return Decimal._of(self._sign ^ other._sign, 0, 0), self._fixed(context)
        exponent = min(self._exponent, other._exponent)
        a = self._coefficient * 10 ** (self._exponent - exponent)
        b = other._coefficient * 10 ** (other._exponent - exponent)
        whole, rest = divmod(a, b)
        if _size(whole) > context.prec:
            nan = _invalid(context, DivisionImpossible)
            return nan, nan
        quotient = Decimal._of(self._sign ^ other._sign, whole, 0)
        return quotient, Decimal._of(self._sign, rest, exponent)._fixed(context)

    def _no_divisor(self, other, context, by_zero):
        """What dividing by zero gives; None where the divisor is not zero."""
        if other or other._special or self.is_nan():
            return None
        if self:
            if by_zero:
                context.signal(DivisionByZero)
                return Decimal._of(self._sign ^ other._sign, 0, 0, "F")
            return _invalid(context)
        return _invalid(context, DivisionUndefined)

    def _divide_int(self, other, context=None):
        context = context or getcontext()
        result = self._no_divisor(other, context, True)
        if result is None:
            if self._special == "F" and not other._special:
                return Decimal._of(self._sign ^ other._sign, 0, 0, "F")
            result = self._divided(other, context)[0]
        return result

    def _remainder(self, other, context=None):
        context = context or getcontext()
        result = self._no_divisor(other, context, False)
        return self._divided(other, context)[1] if result is None else result

    def remainder_near(self, other, context=None):
        context = context or getcontext()
        other = _decimal(other)
        if self.is_nan() or other.is_nan():
            return self._nan(other, context)
        whole, rest = self._divided(other, context)
        twice = abs(rest._add(rest, context))
        if twice > abs(other) or twice == abs(other) and whole._coefficient % 2:
            rest = rest._subtract(other if rest._sign == other._sign else other._negated(), context)
        return rest

    def __divmod__(self, other):
        other = _operand(other)
        if other is NotImplemented:
            return other
        context = getcontext()
        if self and not self.is_nan() and not other and context.traps[InvalidOperation]:
            context.flags[InvalidOperation] = context.flags[DivisionByZero] = True
            raise InvalidOperation([InvalidOperation, DivisionByZero])
        return self._divide_int(other), self._remainder(other)

    def __rdivmod__(self, other):
        other = _operand(other)
        return other if other is NotImplemented else other.__divmod__(self)

    def _plus(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return self._nan(None, context)
        sign = 0 if not self and context.rounding != "ROUND_FLOOR" else self._sign
        return Decimal._of(sign, self._coefficient, self._exponent, self._special)._fixed(context)

    def _minus(self, context=None):
        return self._plus(context) if self.is_nan() else self._negated()._plus(context)

    def _abs(self, context=None):
        return self._minus(context) if self._sign else self._plus(context)

    def __pos__(self):
        return self._plus()

    def __neg__(self):
        return self._minus()

    def __abs__(self):
        return self._abs()

    def copy_abs(self):
        return Decimal._of(0, self._coefficient, self._exponent, self._special)

    def copy_negate(self):
        return self._negated()

    def copy_sign(self, other, context=None):
        return Decimal._of(_decimal(other)._sign, self._coefficient, self._exponent, self._special)

    def fma(self, other, third, context=None):
        other, third = _decimal(other), _decimal(third)
        if self._special or other._special:
            return self._multiply(other, context)._add(third, context)
        exact = Decimal._of(self._sign ^ other._sign, self._coefficient * other._coefficient, self._exponent + other._exponent)
        return exact._add(third, context)

    def scaleb(self, other, context=None):
        context = context or getcontext()
        other = _decimal(other)
        if self.is_nan() or other.is_nan():
            return self._nan(other, context)
        if other._special or other._exponent != 0:
            return _invalid(context)
        if self._special:
            return Decimal(self)
        return Decimal._of(self._sign, self._coefficient, self._exponent + int(other))._fixed(context)

    def radix(self):
        return Decimal(10)

    def logb(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return self._nan(None, context)
        if self._special:
            return abs(self)
        if not self:
            context.signal(DivisionByZero)
            return Decimal._of(1, 0, 0, "F")
        return Decimal(self.adjusted())

    def _power(self, other, modulo=None, context=None):
        context = context or getcontext()
        if modulo is not None:
            return Decimal(pow(int(self), int(other), int(modulo)))
        if self.is_nan() or other.is_nan():
            return self._nan(other, context)
        if not other:
            return _invalid(context) if not self else Decimal(1)
        whole = other.is_finite() and other == other.to_integral_value()
        sign = int(self._sign and whole and int(other) % 2)
        if not self:
            return Decimal._of(sign, 0, 0, "F") if other._sign else Decimal._of(sign, 0, 0)
        if self._sign and not whole and not self._special:
            return _invalid(context)
        if self._special:
            return Decimal._of(sign, 0, 0) if other._sign else Decimal._of(sign, 0, 0, "F")
        if other._special:
            size = abs(self)._order(Decimal(1))
            grows = size > 0 and not other._sign or size < 0 and other._sign
            return Decimal(1) if size == 0 else Decimal._of(0, 0, 0, "F") if grows else Decimal(0)
        if whole and abs(int(other)) <= 10000 and abs(int(other)) * _size(self._coefficient) <= 100000:
            times = int(other)
            result = Decimal._of(sign, self._coefficient ** abs(times), self._exponent * abs(times))
            if times > 0:
                return result._fixed(context)
            return Decimal(1)._divide(result, context)
        if abs(self) == 1:
            return Decimal._of(sign, 10 ** (context.prec - 1), 1 - context.prec)
        digits = context.prec + 15 + _size(int(abs(other))) + abs(self.adjusted())
        work = context.copy()
        work.prec = digits
        work.clear_traps()
        power = other._multiply(self.copy_abs().ln(work), work).exp(work)
        result = Decimal._of(sign, power._coefficient, power._exponent, power._special)
        return result._fixed(context)

    def sqrt(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return self._nan(None, context)
        if not self:
            return Decimal._of(self._sign, 0, self._exponent // 2)._fixed(context)
        if self._sign:
            return _invalid(context)
        if self._special:
            return Decimal(self)
        ideal = self._exponent // 2
        coefficient, exponent = self._coefficient, self._exponent
        shift = max(2 * context.prec + 2 - _size(coefficient), 0)
        shift += (exponent - shift) % 2
        coefficient *= 10**shift
        exponent = (exponent - shift) // 2
        root = math.isqrt(coefficient)
        if root * root == coefficient:
            while exponent < ideal and root % 10 == 0:
                root //= 10
                exponent += 1
        elif root % 5 == 0:
            root += 1
        work = context.copy()
        work.rounding = "ROUND_HALF_EVEN"
        result = Decimal._of(0, root, exponent)._fixed(work)
        context.flags.update({signal: True for signal, is_set in work.flags.items() if is_set})
        return result

    def exp(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return self._nan(None, context)
        if self._special:
            return Decimal(0) if self._sign else Decimal(self)
        if not self:
            return Decimal(1)
        if self.adjusted() > 8:
            return Decimal._of(0, 1, context.Etiny() - 1 if self._sign else context.Emax + 1)._fixed(context)
        coefficient, exponent = series_exp(*self.as_integer_ratio(), context.prec + 5)
        return Decimal._of(0, coefficient, exponent)._fixed(context)

    def ln(self, context=None):
        return self._logarithm(context or getcontext(), False)

    def log10(self, context=None):
        return self._logarithm(context or getcontext(), True)

    def _logarithm(self, context, of_ten):
        if self.is_nan():
            return self._nan(None, context)
        if not self:
            return Decimal._of(1, 0, 0, "F")
        if self._sign:
            return _invalid(context)
        if self._special:
            return Decimal(self)
        if of_ten and str(self._coefficient).strip("0") == "1":
            return Decimal(self.adjusted())._fixed(context)
        if not of_ten and self == 1:
            return Decimal(0)
        digits = context.prec + 12 + _size(abs(self.adjusted()))
        number = series_ln(self._coefficient, self._exponent, digits + max(-(self - 1).adjusted(), 0))
        sign, (coefficient, exponent) = int(number[0] < 0), (abs(number[0]), number[1])
        if of_ten:
            ten = series_ln(10, 0, digits)
            work = context.copy()
            work.prec = digits
            return Decimal._of(sign, coefficient, exponent)._divide(Decimal._of(0, *ten), work)._fixed(context)
        return Decimal._of(sign, coefficient, exponent)._fixed(context)

    # Order.

    def _order(self, other):
        """Negative, zero or positive; neither may be a NaN."""
        if self._special or other._special:
            value = lambda x: (-1 if x._sign else 1) if x._special else 0
            return value(self) - value(other)
        exponent = min(self._exponent, other._exponent)
        numbers = [
            (-x._coefficient if x._sign else x._coefficient) * 10 ** (x._exponent - exponent) for x in (self, other)
        ]
        return (numbers[0] > numbers[1]) - (numbers[0] < numbers[1])

    def _compared(self, other, check, is_equality=False):
        other = _comparable(other, is_equality)
        if other is NotImplemented:
            return other
        if self.is_nan() or other.is_nan():
            if not is_equality or "N" in (self._special, other._special):
                _invalid(getcontext())
            return False
        return check(self._order(other))

    def __eq__(self, other):
        return self._compared(other, lambda order: order == 0, True)

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __lt__(self, other):
        return self._compared(other, lambda order: order < 0)

    def __le__(self, other):
        return self._compared(other, lambda order: order <= 0)

    def __gt__(self, other):
        return self._compared(other, lambda order: order > 0)

    def __ge__(self, other):
        return self._compared(other, lambda order: order >= 0)

    def compare(self, other, context=None):
        other = _decimal(other)
        if self.is_nan() or other.is_nan():
            return self._nan(other, context or getcontext())
        order = self._order(other)
        return Decimal((order > 0) - (order < 0))

    def compare_total(self, other, context=None):
        return self.compare(other, context)

    def max(self, other, context=None):
        return self._better(_decimal(other), 1, context or getcontext())

    def min(self, other, context=None):
        return self._better(_decimal(other), -1, context or getcontext())

    def _better(self, other, wanted, context):
        if self.is_nan() or other.is_nan():
            if self._special == "n" and not other.is_nan():
                return other._fixed(context)
            if other._special == "n" and not self.is_nan():
                return self._fixed(context)
            return self._nan(other, context)
        return (self if self._order(other) * wanted > 0 else other)._fixed(context)

    def __hash__(self):
        if self._special:
            if self._special == "N":
                raise TypeError("Cannot hash a signaling NaN value")
            return object.__hash__(self) if self._special == "n" else -314159 if self._sign else 314159
        modulus = (1 << 61) - 1
        power = pow(10, self._exponent, modulus) if self._exponent >= 0 else pow(pow(10, modulus - 2, modulus), -self._exponent, modulus)
        value = self._coefficient * power % modulus
        value = -value if self._sign else value
        return -2 if value == -1 else value

    def __reduce__(self):
        return self.__class__, (str(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _operators(name, method):
    def forward(self, other):
        other = _operand(other)
        return other if other is NotImplemented else method(self, other)

    def backward(self, other):
        other = _operand(other)
        return other if other is NotImplemented else method(other, self)

    setattr(Decimal, f"__{name}__", forward)
    setattr(Decimal, f"__r{name}__", backward)


for _name, _method in (
    ("add", Decimal._add), ("sub", Decimal._subtract), ("mul", Decimal._multiply), ("truediv", Decimal._divide),
    ("floordiv", Decimal._divide_int), ("mod", Decimal._remainder), ("pow", Decimal._power),
):  # fmt: skip
    _operators(_name, _method)


def _operand(x):
    if isinstance(x, Decimal):
        return x
    return Decimal(x) if isinstance(x, int) else NotImplemented


def _decimal(x):
    result = _operand(x)
    if result is NotImplemented:
        raise TypeError(f"conversion from {type(x).__name__} to Decimal is not supported")
    return result


def _comparable(x, is_equality):
    if isinstance(x, float):
        context = getcontext()
        context.flags[FloatOperation] = True
        if context.traps[FloatOperation] and not is_equality:
            raise FloatOperation([FloatOperation])
        return Decimal.from_float(x)
    if isinstance(x, complex) and is_equality:
        return Decimal.from_float(x.real) if x.imag == 0 else NotImplemented
    if type(x).__name__ == "Fraction":
        work = getcontext().copy()
        work.prec = 60 + _size(x.numerator) + _size(x.denominator)
        return Decimal(x.numerator)._divide(Decimal(x.denominator), work)
    return _operand(x)


def _invalid(context, condition=InvalidOperation):
    context.signal(InvalidOperation, condition)
    return Decimal._of(0, 0, 0, "n")
