# statistics, fractions and decimal as a course uses them.
import statistics as st
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, InvalidOperation, getcontext, localcontext
from fractions import Fraction

data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.median(data), st.mode(data), st.pstdev(data), round(st.stdev(data), 6), st.pvariance(data), st.variance(data), st.median_low(data), st.median_high(data), st.multimode("aabbc"), st.quantiles(data, n=4), round(st.harmonic_mean([40, 60]), 6), round(st.geometric_mean([1, 3, 9]), 6), st.fmean([1, 2, 4]))
print(st.mean([Fraction(1, 2), Fraction(1, 3)]), st.mean([Decimal("1.5"), 2]), st.median(["b", "a", "c"]), st.median_grouped([1, 2, 2, 3]), st.mean([True, False]))
for call in ("st.mean([])", "st.median([])", "st.stdev([1])", "st.mode([])", "st.mean(['a'])", "st.quantiles([1, 2], n=0)", "st.variance([])"):
    try:
        print(call, eval(call))
    except (st.StatisticsError, TypeError) as error:
        print(call, "->", type(error).__name__, error)
a, b = Fraction(3, 4), Fraction("0.125")
print(a, repr(b), a + b, a - 1, a * b, a / b, a ** 2, a ** -1, a // b, a % b, -a, abs(-a), a > b, a == 0.75, float(a), int(Fraction(7, 2)), round(Fraction(5, 2)), round(Fraction(22, 7), 2), Fraction(1.5), Fraction("1/3"), Fraction(6, -8), a.numerator, a.denominator, Fraction(3.14159).limit_denominator(100), sum([Fraction(1, n) for n in range(1, 6)]), hash(Fraction(2, 1)) == hash(2), f"{a}", a + 0.5, 2 ** Fraction(1, 2), divmod(a, b), max(a, b), sorted([a, b, 0.5]))
for call in ("Fraction(1, 0)", "Fraction('x')", "Fraction(1.5, 2)", "a + 'x'", "Fraction(None)", "a < 'x'", "Fraction(0) ** -1"):
    try:
        print(call, eval(call))
    except Exception as error:
        print(call, "->", type(error).__name__, error)
x, y = Decimal("1.10"), Decimal("2.2")
print(x + y, x * y, x / y, y - x, x ** 2, -x, abs(-x), x == Decimal("1.1"), x < y, x.quantize(Decimal("0.1")), Decimal("2.675").quantize(Decimal("0.01"), ROUND_HALF_UP), Decimal("2.665").quantize(Decimal("0.01"), ROUND_HALF_EVEN), Decimal("-1.99").quantize(Decimal("1"), ROUND_DOWN), Decimal(0.1), Decimal(10) / 3, Decimal(2).sqrt(), Decimal("1E+3"), Decimal("1000").normalize(), Decimal("0.00001"), Decimal("1e-7"), x.as_tuple(), int(y), float(x), round(Decimal("2.345"), 2), Decimal("7") // 2, Decimal("-7") % 3, f"{Decimal('1234567.891'):,.2f}", str(x), repr(x), Decimal("NaN"), Decimal("Infinity"), hash(Decimal(1)) == hash(1), sum([x, y]), max(x, y), Decimal("1.0") == 1, Decimal("12.50").as_integer_ratio(), x + 1)
getcontext().prec = 6
print(Decimal(1) / 7, Decimal("123456.789") + 0)
with localcontext() as context:
    context.prec = 3
    print(Decimal(1) / 7)
for call in ("Decimal('abc')", "Decimal(1) / 0", "x + 1.5", "Decimal(0) / 0", "Decimal(-1).sqrt()", "x < 'a'", "Decimal([])", "Decimal('1_000')"):
    try:
        print(call, eval(call))
    except (InvalidOperation, ArithmeticError, TypeError, ValueError) as error:
        print(call, "->", type(error).__name__)
