import cmath
import math

VALUES = [0, 1, -1, 2.5, -3.75, 1j, -1j, 1 + 2j, -1 + 2j, -1 - 2j, 3 - 0.5j, complex(-2.0, -0.0), complex(-2.0, 0.0), 1e-9 + 1e-12j, 1e10 - 5j, 0.6 + 0.8j, 1.0000001 + 1e-9j, 5e-324j, True]
for name in ("sqrt", "exp", "log", "log10", "sin", "cos", "tan", "sinh", "cosh", "tanh", "asin", "acos", "atan", "asinh", "acosh", "atanh", "phase", "polar", "isfinite"):
    found = []
    for value in VALUES:
        try:
            result = getattr(cmath, name)(value)
            found.append(f"{result:.12g}" if isinstance(result, complex) else str(result))
        except (ValueError, OverflowError) as error:
            found.append(f"{type(error).__name__}: {error}")
    print(name, *found)
print(cmath.rect(2, math.pi / 2), cmath.rect(1, 0), cmath.rect(0, 5), cmath.polar(3 + 4j), cmath.phase(-1), cmath.phase(complex(-1, -0.0)))
print(cmath.isclose(1 + 1e-10j, 1), cmath.isclose(1, 2), cmath.isclose(0, 1e-12, abs_tol=1e-9), cmath.isclose(cmath.inf, cmath.inf), cmath.isnan(complex(0, math.nan)), cmath.isinf(cmath.infj))
print(cmath.log(8, 2), cmath.log(-1), cmath.exp(1j * cmath.pi), cmath.e, cmath.tau, cmath.nanj)
for bad in (lambda: cmath.sqrt("x"), lambda: cmath.exp(1000), lambda: cmath.isclose(1, 1, rel_tol=-1), lambda: cmath.cosh(1000)):
    try:
        print(bad())
    except (TypeError, OverflowError, ValueError) as error:
        print(type(error).__name__, error)


def fft(x):
    if len(x) <= 1:
        return x
    even, odd = fft(x[0::2]), fft(x[1::2])
    turns = [cmath.exp(-2j * cmath.pi * k / len(x)) * odd[k] for k in range(len(x) // 2)]
    return [a + b for a, b in zip(even, turns)] + [a - b for a, b in zip(even, turns)]


print(" ".join(f"{abs(z):.5f}" for z in fft([1, 1, 1, 1, 0, 0, 0, 0])))
a, b, c = 1, 2, 5
root = cmath.sqrt(b * b - 4 * a * c)
print((-b + root) / (2 * a), (-b - root) / (2 * a))
