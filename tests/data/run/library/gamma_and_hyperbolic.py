# Digits to the last: the gamma function is CPython's own; hyperbolic functions are the C library's, which newer ones round otherwise.
import math

for x in (2.675, -49.5, 0.5, -0.5, 1.5, 23.5, 24, 100.25, 141.7, 171.5, -10.75, -150.3, 1e-21, -1e-300, 4.0, -201.5, 1e-10):
    for f in (math.gamma, math.lgamma):
        print(f.__name__, x, f(x))
for x in (0, -1, 172.0, -1e30, float("inf"), float("-inf"), float("nan")):
    for f in (math.gamma, math.lgamma):
        try:
            print(f.__name__, x, f(x))
        except (ValueError, OverflowError) as error:
            print(f.__name__, x, type(error).__name__)
for x in (-(2**63), 0.5, float("-inf"), float("nan")):
    try:
        print(math.acosh(x))
    except ValueError as error:
        print("ValueError")
print(math.acosh(3), math.acosh(1), math.acosh(1e10), math.acosh(1.5))
print(math.asinh(3), math.asinh(-0.25), math.asinh(1e10), math.asinh(1e-30), math.asinh(-0.0))
print(math.atanh(0.25), math.atanh(-0.75), math.atanh(1e-30))
print(math.sinh(25.5), math.sinh(-0.3), math.sinh(3), math.sinh(710), math.cosh(710), math.cosh(0.1), math.cosh(5), math.tanh(0.4), math.tanh(-30))
print(math.erf(-0.0004), math.erf(1.1), math.erf(2.5), math.erf(7), math.erfc(0.25), math.erfc(-1.1), math.erfc(3.5), math.erfc(26.5), math.erfc(-7))
print(math.atan2(10**20, -37.044), math.atan2(-(2**63), -72.7), math.atan2(1, 1e300), math.atan2(-0.0, -1))
