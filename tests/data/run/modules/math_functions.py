import math

for name in ("sqrt", "exp", "sin", "cos", "tan", "log", "log2", "log10", "log1p", "atan", "erf"):
    print(name, getattr(math, name)(2.5), getattr(math, name)(1))
print(math.gamma(5), math.gamma(0.5))
print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.floor(10**30), math.ceil(1e20))
print(math.factorial(20), math.factorial(30), math.comb(50, 25), math.perm(6, 2), math.perm(5), math.isqrt(10**40))
print(math.gcd(12, 18, 27), math.gcd(), math.gcd(-4), math.lcm(4, 6, 10), math.lcm(0, 3), math.gcd(10**30, 10**20))
print(math.log(8, 2), math.log(10**400), math.log2(2**1000), math.log10(10**300), math.log(100, 10))
print(math.hypot(3, 4), math.hypot(1, 2, 3), math.dist([1, 2], (4, 6)), math.hypot())
print(math.fsum([0.1] * 10), math.prod([1, 2, 3, 4]), math.prod([0.5, 4], start=3), math.prod([], start="x"))
print(math.modf(-3.25), math.frexp(10), math.ldexp(0.625, 4), math.copysign(3, -0.0), math.fmod(-7, 3))
print(math.remainder(7, 4), math.pow(2, 0.5), math.atan2(1, -1), math.degrees(math.pi), math.radians(180))
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10, abs_tol=1e-9))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1e308), math.ulp(1), math.nextafter(1, 2, steps=3))
print(math.fma(2, 3, 4), math.fma(1e308, 10, -math.inf))


class Length:
    def __floor__(self):
        return "floored"

    def __ceil__(self):
        return "ceiled"


print(math.floor(Length()), math.ceil(Length()))
for call in (
    lambda: math.sqrt(-1),
    lambda: math.exp(1000),
    lambda: math.log(0),
    lambda: math.factorial(-1),
    lambda: math.sqrt("x"),
    lambda: math.floor("x"),
    lambda: math.floor(math.inf),
    lambda: math.gcd(1.5),
    lambda: math.comb(3, -1),
    lambda: math.dist([1], [1, 2]),
    lambda: math.fmod(1, 0),
    lambda: math.log(2, 1),
    lambda: math.sqrt(),
    lambda: math.isqrt(-1),
    lambda: math.pow(0, -1),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
