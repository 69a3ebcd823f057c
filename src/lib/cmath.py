"""The module `cmath`: functions of complex numbers, by Kahan's formulas ("Branch Cuts for Complex Elementary Functions", 1987).

Of infinities and of what is not a number only the questions are answered and polar coordinates.
"""

import math
from math import e, inf, nan, pi, tau

infj = complex(0.0, inf)
nanj = complex(0.0, nan)
_LARGE = 1e300
# From here on the real part's hyperbolic functions may overflow where the product does not.
_STEEP = 708.0


def _finite(z):
    z = _complex(z)
    if not (math.isfinite(z.real) and math.isfinite(z.imag)):
        raise NotImplementedError("not simulated yet: functions of cmath of infinities and nan")
    if abs(z.real) > _LARGE or abs(z.imag) > _LARGE:
        raise NotImplementedError("not simulated yet: functions of cmath beyond 1e300")
    return z


def _complex(z):
    if isinstance(z, (int, float, complex)) or hasattr(z, "__complex__") or hasattr(z, "__float__") or hasattr(z, "__index__"):
        return complex(z)
    raise TypeError(f"must be real number, not {type(z).__name__}")


def phase(z, /):
    z = _complex(z)
    return math.atan2(z.imag, z.real)


def polar(z, /):
    z = _complex(z)
    return abs(z), math.atan2(z.imag, z.real)


def rect(r, phi, /):
    if not math.isfinite(phi) and r:
        if math.isnan(phi) or math.isfinite(r):
            if math.isinf(phi):
                raise ValueError("math domain error")
        else:
            raise ValueError("math domain error")
    if phi == 0.0:
        return complex(r, r * phi)
    return complex(r * math.cos(phi), r * math.sin(phi))


def isnan(z, /):
    z = _complex(z)
    return math.isnan(z.real) or math.isnan(z.imag)


def isinf(z, /):
    z = _complex(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def isfinite(z, /):
    z = _complex(z)
    return math.isfinite(z.real) and math.isfinite(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError("tolerances must be non-negative")
    a, b = _complex(a), _complex(b)
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    apart = abs(a - b)
    return apart <= rel_tol * abs(b) or apart <= rel_tol * abs(a) or apart <= abs_tol


def sqrt(z, /):
    z = _finite(z)
    across, up = abs(z.real), abs(z.imag)
    if across == 0.0 == up:
        return complex(0.0, z.imag)
    # Scaled, so that nothing overflows or underflows on the way.
    if across < 2.0**-1022 and up < 2.0**-1022:
        across = math.ldexp(across, 53)
        long = math.ldexp(math.sqrt(across + math.hypot(across, math.ldexp(up, 53))), -27)
    else:
        across /= 8.0
        long = 2.0 * math.sqrt(across + math.hypot(across, up / 8.0))
    short = up / (2.0 * long)
    if z.real >= 0.0:
        return complex(long, math.copysign(short, z.imag))
    return complex(short, math.copysign(long, z.imag))


def exp(z, /):
    z = _finite(z)
    if z.real > _STEEP:
        length = math.exp(z.real - 1.0)
        found = complex(length * math.cos(z.imag) * e, length * math.sin(z.imag) * e)
        if isinf(found):
            raise OverflowError("math range error")
        return found
    length = math.exp(z.real)
    return complex(length * math.cos(z.imag), length * math.sin(z.imag))


def log(z, base=None, /):
    z = _finite(z)
    if z == 0:
        raise ValueError("math domain error")
    found = complex(_log_of_length(z), math.atan2(z.imag, z.real))
    return found if base is None else found / log(base)


def log10(z, /):
    z = log(z)
    return complex(z.real / math.log(10.0), z.imag / math.log(10.0))


def _log_of_length(z):
    far, near = max(abs(z.real), abs(z.imag)), min(abs(z.real), abs(z.imag))
    if far < 2.0**-1022:
        return math.log(math.hypot(math.ldexp(far, 53), math.ldexp(near, 53))) - 53 * math.log(2.0)
    length = math.hypot(far, near)
    # Near 1 the logarithm of the length would have lost its digits.
    if 0.71 <= length <= 1.73:
        return math.log1p((far - 1.0) * (far + 1.0) + near * near) / 2.0
    return math.log(length)


def cosh(z, /):
    z = _finite(z)
    if abs(z.real) > _STEEP:
        less = z.real - math.copysign(1.0, z.real)
        return _in_range(complex(math.cos(z.imag) * math.cosh(less) * e, math.sin(z.imag) * math.sinh(less) * e))
    return complex(math.cos(z.imag) * math.cosh(z.real), math.sin(z.imag) * math.sinh(z.real))


def sinh(z, /):
    z = _finite(z)
    if abs(z.real) > _STEEP:
        less = z.real - math.copysign(1.0, z.real)
        return _in_range(complex(math.cos(z.imag) * math.sinh(less) * e, math.sin(z.imag) * math.cosh(less) * e))
    return complex(math.cos(z.imag) * math.sinh(z.real), math.sin(z.imag) * math.cosh(z.real))


def tanh(z, /):
    z = _finite(z)
    if abs(z.real) > _STEEP:
        bent = 4.0 * math.sin(z.imag) * math.cos(z.imag) * math.exp(-2.0 * abs(z.real))
        return complex(math.copysign(1.0, z.real), bent)
    tx, ty = math.tanh(z.real), math.tan(z.imag)
    cx = 1.0 / math.cosh(z.real)
    under = 1.0 + tx * ty * (tx * ty)
    return complex(tx * (1.0 + ty * ty) / under, ty / under * cx * cx)


def _in_range(z):
    if isinf(z):
        raise OverflowError("math range error")
    return z


def cos(z, /):
    z = _complex(z)
    return cosh(complex(-z.imag, z.real))


def sin(z, /):
    return _turned_back(sinh, z)


def tan(z, /):
    return _turned_back(tanh, z)


def asin(z, /):
    return _turned_back(asinh, z)


def atan(z, /):
    return _turned_back(atanh, z)


def _turned_back(hyperbolic, z):
    """-i f(i z)."""
    z = _complex(z)
    found = hyperbolic(complex(-z.imag, z.real))
    return complex(found.imag, -found.real)


def acos(z, /):
    z = _finite(z)
    one, other = sqrt(complex(1.0 - z.real, -z.imag)), sqrt(complex(1.0 + z.real, z.imag))
    return complex(2.0 * math.atan2(one.real, other.real), math.asinh(other.real * one.imag - other.imag * one.real))


def acosh(z, /):
    z = _finite(z)
    one, other = sqrt(complex(z.real - 1.0, z.imag)), sqrt(complex(z.real + 1.0, z.imag))
    return complex(math.asinh(one.real * other.real + one.imag * other.imag), 2.0 * math.atan2(one.imag, other.real))


def asinh(z, /):
    z = _finite(z)
    one, other = sqrt(complex(1.0 + z.imag, -z.real)), sqrt(complex(1.0 - z.imag, z.real))
    across = math.asinh(one.real * other.imag - other.real * one.imag)
    return complex(across, math.atan2(z.imag, one.real * other.real - one.imag * other.imag))


def atanh(z, /):
    z = _finite(z)
    # Odd: the cut is on the right.
    if z.real < 0.0 or (z.real == 0.0 and math.copysign(1.0, z.real) < 0.0):
        return -atanh(-z)
    up = abs(z.imag)
    if z.real == 1.0 and up < 1.5e-154:
        if up == 0.0:
            raise ValueError("math domain error")
        across = -math.log(math.sqrt(up) / math.sqrt(math.hypot(up, 2.0)))
        return complex(across, math.copysign(math.atan2(2.0, -up) / 2.0, z.imag))
    across = math.log1p(4.0 * z.real / ((1.0 - z.real) * (1.0 - z.real) + up * up)) / 4.0
    return complex(across, -math.atan2(-2.0 * z.imag, (1.0 - z.real) * (1.0 + z.real) - up * up) / 2.0)
