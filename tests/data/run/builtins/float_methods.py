# float: repr, rounding, special values, conversions, comparisons, formatting, methods.
import warnings

warnings.simplefilter("ignore", SyntaxWarning)
import math
import sys

inf, nan = float("inf"), float("nan")
print(1.0, 1e16, 1e15, 123456789012345680.0, 1e-5, 0.0001, 1.5e300, 5e-324, 0.1 + 0.2, 1 / 3, 2 / 3, 100.0, 1e22, 1e21, -0.0, 1e100, 3.14e-10, 1.7976931348623157e308)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1.005, 2), round(1234.5678, -2), round(0.5), round(1.5), round(2.5, 0), round(1e20), round(-0.4), round(5e-324, 300), round(12345.678, 1), round(inf, 2) if False else "", round(0.15, 1), round(0.25, 1), round(0.35, 1))
print(float("1.5"), float(" -2e3 "), float("inf"), float("-Infinity"), float("NaN"), float("1_000.5"), float(".5"), float("5."), float(b"2.5"), float(10**20), float(True), float("1e400"), float("1e-400"), float("٣.٥"))
print(inf > 10**400, nan == nan, nan != nan, nan < 1, [nan] == [nan], nan in [nan], inf - inf, inf * 0, inf + 1 == inf, -inf < inf, min(1.0, nan), max(nan, 1.0), sorted([3.0, -inf, 1]), 0.0 == -0.0, math.copysign(1, -0.0), inf // 1, 5 % inf, -5 % inf)
print((0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (2.0).is_integer(), (2.5).is_integer(), (255.5).hex(), float.fromhex("0x1.8p3"), (1e-320).hex(), (2.5).conjugate(), (2.5).real, (2.5).imag, int(2.9), math.trunc(-2.9), math.floor(-2.5), math.ceil(-2.5))
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2), divmod(-7.5, 2), 2.0**3, 2**-0.5, (-2.0)**2, (-8.0)**(1 / 3), 1e308 * 10, -1e308 * 10, 5.0 // 0.1, 1.0 % 0.1, 1e-20 % 1, -1e-20 % 1)
print(f"{3.14159:.2f} {3.14159:10.3f}| {3.14159:<10.1f}| {3.14159:+.0f} {1234567.891:,.2f} {1234567.891:_.1f} {0.00001234:g} {1234567:g} {123456789.0:g} {0.5:%} {0.12345:.2%} {1e10:e} {1.5:E} {1e6:.3g} {100.0:g} {100.0:#g} {1e-7:.10f} {2.5:.0f} {3.5:.0f} {1e23:.0f} {0.1:.30f}")
print("%.3f %10.2f|%-10.1f|%+e %g %G %05.1f %s %r %d %i %5.1f%%" % (1.23456, 2.5, 3.5, 12345.678, 1e-10, 1e20, 2.25, 1.0, 0.1, 3.9, -3.9, 99.5))
print(f"{inf} {-inf:f} {nan:8.2f}| {inf:08.1f} {nan:+} {inf:e} {-0.0:.1f} {-0.04:.1f} {1e-400:g} {0.0:+}", str(1e5), repr(1e-4), 1.0e0, 12e-1, 1_0.0_1)
for call in ("float('')", "float('abc')", "float('1.5.2')", "float('1e')", "float('_1')", "float(None)", "float([])", "float('1 2')", "1.0 / 0", "1.0 % 0", "divmod(1.0, 0)", "0.0 ** -1", "1e308 ** 2", "math.sqrt(-1)", "math.log(0)", "int(inf)", "round(inf)", "round(nan)", "inf.as_integer_ratio()", "nan.as_integer_ratio()", "1.5 + 'a'", "1.5 & 1", "1.5 << 1", "[0][1.5]", "range(2.0)", "float.fromhex('xyz')", "'%d' % inf", "'%d' % 'x'", "f'{1.5:d}'", "f'{1.5:x}'", "(1.5).real()", "1.5()", "math.factorial(2.5)", "'a' * 2.0", "complex('1+')", "float(1j)", "1j < 2j", "1j // 1", "int('1.5')", "math.fmod(1, 0)", "math.pow(0, -1)", "math.exp(1000)", "(0.0).__truediv__(0)"):
    try:
        print(call, "=", eval(call))
    except Exception as error:
        print(call, "->", type(error).__name__, error)
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, math.isclose(0.1 + 0.2, 0.3), math.fsum([0.1] * 10), sum([0.1] * 10) if sys.version_info < (3, 12) else "", math.ulp(1.0), math.nextafter(1.0, 2), math.isnan(nan), math.isinf(-inf), math.frexp(8.0), math.ldexp(0.5, 4), math.modf(-2.5))
print(hash(0.5), hash(inf), hash(-inf), hash(1e300), hash(0.1), hash(-1.0), 1.0.__eq__(1), (1.5).__lt__("x"), {1: "a", 1.0: "b", True: "c"}, 1.0 in {1}, 0.5 .__round__(), 1e16 + 1, 9007199254740993.0)
