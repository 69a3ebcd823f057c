"""decimal, fractions, statistics, math and conversions of texts to numbers."""

DECIMALS = ["0", "1", "-1.5", "2.675", "1E+3", "1e-7", "123456789.987654321", "NaN", "Infinity", "-0", "0.1", "3", "7", "1e400", "1_000", " 5 ", "x", "sNaN"]
TEXTS = ["12", " -3 ", "0x1f", "0b101", "1_000", "1__0", "1e3", ".5", "5.", "inf", "-nan", "\\u0663", "1.5j", "(1+2j)", "+7", "--1", "", " ", "1e-400", "0o17", "007", "1_0.5_0", "infinity", "12abc", "\u00bd"]


def lines(draw):
    decimal = lambda: f"D({draw.of([repr(draw.of(DECIMALS)), repr(draw.of(DECIMALS)), draw.int()])})"
    fraction = lambda: f"F({draw.of([draw.small(), repr('1/3'), repr('-2.5'), repr('1/0'), '0.5', draw.small() + ', ' + draw.small(), repr(' 3/4 '), repr('1e2')])})"
    numbers = lambda: "[" + ", ".join(draw.several(lambda: draw.of([draw.small(), draw.small(), repr(round(draw.uniform(-9, 9), 2))]), 0, 6)) + "]"
    one = lambda: draw.of([decimal, decimal, fraction, fraction, draw.int, draw.float])()
    for _ in range(draw.randint(4, 8)):
        text = draw.of(
            [
                lambda: f"{decimal()} {draw.of(['+', '-', '*', '/', '//', '%', '<', '==', '>='])} {draw.of([decimal(), draw.int()])}",
                lambda: f"{fraction()} {draw.of(['+', '-', '*', '/', '//', '%', '<', '==', '>=', '**'])} {draw.of([fraction(), draw.small()])}",
                lambda: f"{one()} {draw.of(['+', '*', '<', '=='])} {one()}",
                lambda: f"{decimal()}.{draw.of(['quantize(D(' + repr('0.01') + '))', 'to_integral_value()', 'normalize()', 'as_tuple()', 'sqrt()', 'adjusted()', 'is_nan()', 'copy_abs()', 'as_integer_ratio()', 'to_eng_string()', 'ln()', 'exp()' if draw.often(0.2) else 'is_finite()', 'max(D(2))', 'compare(D(1))', 'scaleb(2)', 'quantize(D(1), decimal.ROUND_UP)', 'quantize(D(' + repr('.1') + '), decimal.ROUND_HALF_UP)', 'fma(2, 3)', 'remainder_near(3)'])}",
                lambda: f"round({one()}, {draw.of(['1', '2', '-1', 'None'])}), {draw.of(['int', 'float', 'abs', 'bool', 'str', 'hash', 'math.floor', 'math.ceil', 'complex'])}({one()})",
                lambda: f"format({decimal()}, {draw.of(['.2f', ',', '>12', 'e', '%', '010.3f', 'g', '+,.1f', 'n'])!r})",
                lambda: f"{fraction()}.{draw.of(['numerator', 'denominator', 'limit_denominator(3)', 'as_integer_ratio()', 'real', 'is_integer()' if draw.often(0.1) else 'imag'])}",
                lambda: f"divmod({one()}, {one()}), pow({fraction()}, {draw.small()})",
                lambda: f"statistics.{draw.of(['mean', 'median', 'mode', 'stdev', 'pstdev', 'variance', 'pvariance', 'median_low', 'median_high', 'multimode', 'fmean', 'geometric_mean', 'harmonic_mean', 'quantiles'])}({numbers()})",
                # Of a larger number CPython finds no end.
                lambda: f"math.factorial({draw.randint(-3, 200)})",
                lambda: f"math.{draw.of(['floor', 'ceil', 'trunc', 'sqrt', 'isqrt', 'fabs', 'exp', 'log', 'log2', 'log10', 'isnan', 'isfinite', 'degrees', 'radians', 'frexp', 'modf', 'sin', 'cos', 'tan', 'atan', 'sinh', 'erf', 'ulp', 'expm1', 'log1p', 'asin', 'acosh', 'atanh', 'asinh', 'gamma', 'lgamma', 'erfc', 'cosh', 'tanh'])}({draw.number()})",
                lambda: f"math.{draw.of(['gcd', 'lcm', 'pow', 'fmod', 'copysign', 'comb', 'perm', 'hypot', 'atan2', 'remainder', 'log', 'isclose', 'dist', 'nextafter', 'ldexp'])}({draw.number()}, {draw.number()})",
                lambda: f"math.{draw.of(['fsum', 'prod', 'hypot'])}({draw.of(['', '*'])}{numbers()})",
                lambda: f"{draw.of(['int', 'float', 'complex', 'D', 'F', 'bool'])}('{draw.of(TEXTS)}')",
                lambda: f"int('{draw.of(TEXTS)}', {draw.of(['0', '2', '8', '16', '36'])})",
                lambda: f"float.fromhex({draw.of([repr('0x1.8p3'), repr('inf'), repr('0x.1'), repr('1.g')])}), ({draw.float()}).hex()",
                lambda: f"({draw.float()}).as_integer_ratio(), ({draw.int()}).bit_length(), round({draw.float()}, {draw.randint(-2, 4)})",
            ]
        )()
        yield f"show(lambda: ({text}))"
