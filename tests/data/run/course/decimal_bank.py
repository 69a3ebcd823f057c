# versions: 3.11-
from decimal import Decimal, getcontext, localcontext, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN, InvalidOperation, DivisionByZero, Context, Inexact
from fractions import Fraction
import statistics
from datetime import date, datetime, timedelta, timezone, time
import math

CENT = Decimal("0.01")
def interest(principal, rate, years):
    for y in range(1, years + 1):
        principal = (principal * (1 + rate)).quantize(CENT, rounding=ROUND_HALF_EVEN)
        yield y, principal
for y, p in interest(Decimal("1000.00"), Decimal("0.0425"), 4):
    print(f"{y:>2} {p:>12,.2f}")
print(Decimal("0.1") + Decimal("0.2") == Decimal("0.3"), 0.1 + 0.2, Decimal(0.1))
print(Decimal("7.325").quantize(CENT, ROUND_DOWN), Decimal("7.325").quantize(CENT, ROUND_HALF_UP), round(Decimal("2.675"), 2), Decimal("-7") // 2, Decimal("-7") % 3, divmod(Decimal(7), Decimal("1.5")))
print(getcontext().prec, Decimal(1) / Decimal(7), Decimal(2).sqrt(), Decimal(1).exp(), Decimal("10").ln())
with localcontext() as ctx:
    ctx.prec = 5
    print(Decimal(1) / 3, +Decimal("123456789"), ctx.flags[Inexact])
for bad in (lambda: Decimal("abc"), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal(1) + 1.5, lambda: Decimal("1e5").quantize(Decimal("1e-30"))):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(Decimal("1.20").normalize(), Decimal("1E+3"), Decimal("1E+3").to_integral_value(), Decimal("3.14").as_tuple(), Decimal("NaN"), Decimal("-Infinity") < 0, f"{Decimal('1234567.891'):,.1f}", f"{Decimal('0.5'):%}", Decimal("12.50").adjusted(), hash(Decimal(1)) == hash(1))
print(sorted([Decimal("3.4"), 3, Fraction(7, 2), 3.3]), sum([Decimal("1.1")] * 3), max(Decimal(1), 2), Decimal("5").compare(Decimal(3)), int(Decimal("9.99")), Decimal(10) ** -2)
def amortize(loan, annual, months):
    r = annual / 12
    pay = (loan * r / (1 - (1 + r) ** -months)).quantize(CENT)
    total = Decimal(0)
    while loan > 0:
        i = (loan * r).quantize(CENT)
        part = min(pay, loan + i)
        loan = loan + i - part
        total += part
    return pay, total
print(amortize(Decimal(5000), Decimal("0.06"), 12))
print(Fraction(3, 4) + Fraction("1/6"), Fraction(0.125), Fraction("3.1415").limit_denominator(100), Fraction(-7, 2) // 1, math.floor(Fraction(-7, 2)), Fraction(1, 3) ** 2, float(Fraction(1, 3)), repr(Fraction(4, 6)))
data = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
print(statistics.mean(data), statistics.median(data), statistics.mode(data), statistics.stdev(data), statistics.pvariance(data), statistics.quantiles(data), statistics.fmean(data), statistics.harmonic_mean([40, 60]), statistics.geometric_mean([54, 24, 36]), statistics.multimode("aabbc"))
print(statistics.mean([Fraction(1, 2), Fraction(1, 3)]), statistics.mean([Decimal("0.5"), Decimal("0.75")]), statistics.linear_regression([1, 2, 3], [2, 4, 6.5]), statistics.correlation([1, 2, 3], [3, 2, 1]), statistics.NormalDist(100, 15).cdf(115))
d = date(2024, 2, 29)
print(d + timedelta(days=366), d.replace(year=2023, day=28), d.isocalendar(), d.strftime("%A %d %B %Y, week %U"), (date(2024, 12, 25) - d).days, d.weekday(), date.fromisoformat("2024-03-01") > d, date.max)
dt = datetime(2024, 3, 10, 1, 30, tzinfo=timezone.utc)
print(dt, dt.timestamp(), dt.astimezone(timezone(timedelta(hours=-5))), datetime.fromtimestamp(0, timezone.utc), dt.isoformat(timespec="minutes"), datetime.combine(d, time(12, 5)), datetime.strptime("Jan 5 2021 03:04 PM", "%b %d %Y %I:%M %p"))
print(timedelta(days=1, seconds=3661, microseconds=5), timedelta(hours=-1), timedelta(minutes=90) / timedelta(hours=1), repr(timedelta(weeks=1)), timedelta(1).total_seconds(), abs(timedelta(-1)))
try: dt - datetime(2024, 1, 1)
except TypeError as e: print(e)
date(2023, 2, 29)
