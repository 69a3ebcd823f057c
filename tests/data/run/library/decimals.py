"""decimal."""
import decimal
from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Context, Decimal as D, getcontext, localcontext


def show(title, make):
    try:
        print(title, make())
    except Exception as error:
        print(title, type(error).__name__, error)


print(D("1.10"), repr(D("1.10")), D(5), D("-0"), D("1E+3"), D("1e-10"), D("0.000001"), D("0.0000001"), D(" 12_3.4 "), D("Infinity"), D("-inf"), D("NaN"), D(0.1), D(1.5), D((1, (1, 2, 3), -2)), D("00012"), D())
print(D("1.1") + D("2.2"), D("0.1") + D("0.2") == D("0.3"), D(1) / D(3), D(2) / D(3), D(10) / 4, D(100) / 10, D("1.20") * 2, D("1.30") + D("1.20"), 5 - D("1.5"), D(7) // 2, D(-7) // 2, D(-7) % 3, D("7.5") % 2, divmod(D(17), 5), -D("1.0"), abs(D("-2.50")), +D("1.23456789012345678901234567890123"))
print(D(2) ** 10, D(2) ** -2, D("1.1") ** 5, D(2).sqrt(), D(16).sqrt(), D("0.01").sqrt(), D(2) ** D("0.5"), D(1).exp(), D(10).ln(), D(1000).log10(), D(2).log10(), D(1) / D(7) * 7, D(10) ** 30, D(3) ** 100)
for rounding in (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP):
    print(rounding, *[D(x).quantize(D("1"), rounding=rounding) for x in ("2.5", "-2.5", "1.5", "2.4", "-2.6", "0.5")])
print(D("3.14159").quantize(D("0.01")), D("2.675").quantize(D(".01"), ROUND_HALF_UP), D("1234").quantize(D("1E+2")), D("5").quantize(D("0.000")), round(D("2.675"), 2), round(D("2.5")), round(D("3.5")), int(D("-3.9")), float(D("0.1")), D("3.7").to_integral_value(), D("100").normalize(), D("1.500").normalize())
print(D("1.0") == 1, D("1.0") == D("1.00"), D("0.5") == 0.5, D("0.1") == 0.1, D(2) > 1.5, D(1) < D("Infinity"), D("NaN") == D("NaN"), hash(D("1.0")) == hash(1), hash(D("0.5")) == hash(0.5), max(D(1), D("2.5")), sorted([D("3"), D("1.5"), 2]), sum([D("0.1")] * 3), bool(D("0.0")), D(1).compare(D(2)))
print(D("123.4500").as_tuple(), D("-1.5").as_integer_ratio(), D("1.5").is_signed(), D("12.5").adjusted(), D("NaN").is_nan(), D("Infinity").is_infinite(), D("1.5").copy_sign(D(-1)), D("-0").is_zero(), D("1E+5"), D("123E+5").to_eng_string())
print(f"{D('1234567.891'):,.2f} {D('0.125'):.1%} {D('3.14159'):10.3f}| {D('3.1'):<8}| {D('1E+10'):f} {D('12345'):e} {D('12345'):.2e} {D('1.5'):+} {D('-1.5'):08.2f} {D('2'):>5} {D('1234.5'):g} {D('0.00001'):g} {D('NaN'):>6} {D('1234567'):012,}")
print(getcontext().prec, getcontext().rounding, getcontext())
getcontext().prec = 6
print(D(1) / D(7), D("123456789") + 1, D(2).sqrt(), D("1.23456789"), D("9.999999") + 0)
with localcontext() as ctx:
    ctx.prec = 3
    print(D(1) / 3, D("1234.5") * 1)
print(D(1) / 3)
getcontext().prec = 28
with localcontext(Context(prec=5, rounding=ROUND_DOWN)):
    print(D(2) / 3, D(-2) / 3)
context = Context(prec=4)
print(context.divide(D(1), D(3)), context.create_decimal("3.14159"), context.sqrt(D(2)), context.add(D("1.0005"), 1), context.flags[decimal.Inexact])
show("zero", lambda: D(1) / 0)
show("undefined", lambda: D(0) / 0)
show("syntax", lambda: D("abc"))
show("type", lambda: D([]))
show("mix", lambda: D(1) + 1.5)
show("mix", lambda: D(1) + "x")
show("order", lambda: D(1) < "x")
show("sqrt", lambda: D(-1).sqrt())
show("inf", lambda: D("inf") - D("inf"))
show("nan", lambda: D("NaN") < 1)
show("int", lambda: int(D("NaN")))
show("quantize", lambda: D("1e30").quantize(D("0.01")))
show("modulo", lambda: D(5) % 0)
show("overflow", lambda: D("1e999999") * 10)
with localcontext() as ctx:
    ctx.traps[decimal.DivisionByZero] = False
    print(D(1) / 0, D(-1) / D(0), ctx.flags[decimal.DivisionByZero])
price, rate = D("19.99"), D("0.0825")
tax = (price * rate).quantize(D("0.01"), rounding=ROUND_HALF_UP)
print(price, tax, price + tax, issubclass(decimal.DivisionByZero, ZeroDivisionError), issubclass(decimal.InvalidOperation, ArithmeticError), type(price))
