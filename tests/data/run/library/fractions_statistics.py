"""fractions and statistics."""
import math
import statistics as st
from fractions import Fraction as F


def show(title, make):
    try:
        print(title, make())
    except Exception as error:
        print(title, type(error).__name__, error)


print(F(3, 6), repr(F(3, -6)), F("0.75"), F("3/4"), F(" -1.5e2 "), F(0.5), F(1.1), F(F(1, 2), 3), F(7), F())
a, b = F(1, 2), F(1, 3)
print(a + b, a - b, a * b, a / b, a // b, a % b, a**2, a**-2, -a, abs(-a), a + 1, 2 - a, 3 / a, a + 0.5, divmod(F(7, 2), b), 2**a)
print(a < b, a == 0.5, a >= F(1, 2), F(1, 3) == 1 / 3, a == F(2, 4), bool(F(0)), F(4, 2) == 2, hash(F(4, 2)) == hash(2), hash(F(1, 2)) == hash(0.5), max(a, b), sum([a, b, b]))
print(float(b), int(F(7, 2)), int(F(-7, 2)), round(F(5, 2)), round(F(7, 2)), round(F(22, 7), 2), math.floor(F(-7, 2)), math.ceil(F(7, 2)), math.trunc(F(-7, 2)), F(22, 7).numerator, F(6, 4).as_integer_ratio())
print(F(math.pi).limit_denominator(1000), F("3.1415926535897932").limit_denominator(10), F.from_float(0.25), sorted([b, a, F(2, 5)]), f"{a}", F(1, 3) ** 0.5)
show("zero", lambda: F(1, 0))
show("divide", lambda: a / 0)
show("text", lambda: F("x"))
show("type", lambda: F(1.5, 2))
show("none", lambda: F(None))
show("add", lambda: a + "x")

data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.mean([1, 2]), st.mean([1, 2, 3]), st.fmean(data), st.median(data), st.median([3, 1, 2]), st.median_low(data), st.median_high([1, 2, 3, 4]), st.mode(data), st.mode("aabb"), st.multimode("aabbc"), st.multimode([]))
print(st.stdev(data), st.pstdev(data), st.variance(data), st.pvariance(data), st.variance([1.5, 2.5, 4.0]), st.pvariance([1, 2]), st.stdev([1, 2, 3, 4]))
print(st.mean([0.1, 0.2, 0.3]), st.mean([F(1, 2), F(1, 3)]), st.mean([1e308, 1e308]), st.harmonic_mean([40, 60]), st.geometric_mean([54, 24, 36]), st.median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]), st.harmonic_mean([1.0, 4.0, 4.0]))
print(st.quantiles(data), st.quantiles(range(1, 100), n=10), st.quantiles([1, 2, 3], n=4, method="inclusive"))
for name in ("mean", "fmean", "median", "mode", "stdev", "pstdev", "variance", "quantiles", "harmonic_mean"):
    show(name, lambda: getattr(st, name)([]))
show("one", lambda: st.stdev([1]))
show("type", lambda: st.mean(["a"]))
d = st.NormalDist(100, 15)
print(d, d.mean, d.stdev, d.variance, d.cdf(115), d.pdf(100), d.zscore(130), d + 5, d * 2, st.NormalDist.from_samples([1, 2, 3]), d == st.NormalDist(100, 15))
