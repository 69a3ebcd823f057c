"""The module `statistics`. Sums are exact: of fractions."""

import math
import sys
from fractions import Fraction


class StatisticsError(ValueError):
    pass


def _exact(data):
    """The type of the result, the exact sum and the number of the items."""
    kind = int
    total = Fraction(0)
    special = None
    count = 0
    for x in data:
        count += 1
        kind = _wider(kind, type(x))
        if isinstance(x, float) and not math.isfinite(x):
            special = x if special is None else special + x
        else:
            total += _fraction(x)
    return kind, total if special is None else special, count


def _wider(a, b):
    if a is b or b is int or b is bool:
        return a
    if a is int:
        return b
    if issubclass(b, a):
        return b
    if issubclass(a, b):
        return a
    for first, second in ((a, b), (b, a)):
        if first is Fraction and issubclass(second, float):
            return second
    raise TypeError(f"don't know how to coerce {a.__name__} and {b.__name__}")


def _fraction(x):
    if isinstance(x, (int, Fraction)):
        return Fraction(x)
    try:
        return Fraction(*x.as_integer_ratio())
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator") from None


def _as(value, kind):
    if not isinstance(value, Fraction):
        return value
    if issubclass(kind, int):
        if value.denominator == 1:
            return kind(value.numerator)
        kind = float
    if issubclass(kind, Fraction) or issubclass(kind, float):
        return kind(value)
    return kind(value.numerator) / kind(value.denominator)


def _counted(data, function):
    """The data as a list, at least one."""
    data = list(data)
    if not data:
        raise StatisticsError(f"{function} requires at least one data point")
    return data


def mean(data):
    kind, total, n = _exact(data)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    return _as(total / n, kind)


def fmean(data, weights=None):
    data = [float(x) for x in data]
    if weights is None:
        if not data:
            raise StatisticsError("fmean requires at least one data point")
        return math.fsum(data) / len(data)
    if sys.version_info < (3, 11):
        raise TypeError("fmean() takes 1 positional argument but 2 were given")
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    total = math.fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return math.fsum([x * weight for x, weight in zip(data, weights)]) / total


def geometric_mean(data):
    data = list(data)
    if not data:
        raise StatisticsError("Must have a non-empty dataset" if sys.version_info >= (3, 13) else "geometric mean requires a non-empty dataset containing positive numbers")
    if any(x <= 0 for x in data):
        if sys.version_info < (3, 13):
            raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers")
        if any(x < 0 for x in data):
            raise StatisticsError("No negative inputs allowed", next(x for x in data if x < 0))
        return 0.0
    return math.exp(math.fsum([math.log(x) for x in data]) / len(data))


def harmonic_mean(data, weights=None):
    data = _counted(data, "harmonic_mean")
    for x in data:
        # What comes behind a zero is not looked at.
        if x == 0:
            break
        if x < 0:
            raise StatisticsError("harmonic mean does not support negative values")
    weights = [1] * len(data) if weights is None else list(weights)
    if len(weights) != len(data):
        raise StatisticsError("Number of weights does not match data size")
    if len(data) == 1 and isinstance(data[0], (int, float)):
        return data[0]
    if 0 in data:
        return 0
    kind, total, _ = _exact([weight / x for weight, x in zip(weights, data)])
    return _as(sum([_fraction(weight) for weight in weights]) / total, kind)


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    return data[n // 2] if n % 2 else (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError("no median for empty data")
    middle = data[n // 2]
    below = sum([x < middle for x in data])
    same = data.count(middle)
    low = float(middle) - float(interval) / 2
    return low + float(interval) * (n / 2 - below) / same


def _times(data):
    times = {}
    for x in data:
        times[x] = times.get(x, 0) + 1
    return times


def mode(data):
    times = _times(data)
    if not times:
        raise StatisticsError("no mode for empty data")
    return max(times, key=times.get)


def multimode(data):
    times = _times(data)
    most = max(times.values(), default=0)
    return [x for x, count in times.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        if sys.version_info >= (3, 13) and size == 1:
            return data * (n - 1)
        least = "one data point" if sys.version_info >= (3, 13) else "two data points"
        raise StatisticsError(f"must have at least {least}")
    if method not in ("inclusive", "exclusive"):
        raise ValueError(f"Unknown method: {method!r}")
    result = []
    for i in range(1, n):
        if method == "inclusive":
            place, rest = divmod(i * (size - 1), n)
            result.append((data[place] * (n - rest) + data[place + 1] * rest) / n)
        else:
            place = min(max(i * (size + 1) // n, 1), size - 1)
            rest = i * (size + 1) - place * n
            result.append((data[place - 1] * (n - rest) + data[place] * rest) / n)
    return result


def _squares(data, center, function, least):
    """The type, the exact sum of the squared differences from the mean (or from `center`), the number."""
    data = list(data)
    kind, total, n = _exact(data)
    if n < least:
        raise StatisticsError(f"{function} requires at least {'one data point' if least == 1 else 'two data points'}")
    middle = total / n if center is None else _fraction(center)
    return kind, sum([(_fraction(x) - middle) ** 2 for x in data], Fraction(0)), n


def variance(data, xbar=None):
    kind, squares, n = _squares(data, xbar, "variance", 2)
    return _as(squares / (n - 1), kind)


def pvariance(data, mu=None):
    kind, squares, n = _squares(data, mu, "pvariance", 1)
    return _as(squares / n, kind)


def _root(fraction):
    """The float nearest to the square root."""
    n, m = fraction.numerator, fraction.denominator
    # 109 bits are more than twice those of a float; a lost rest becomes the last bit.
    shift = (n.bit_length() - m.bit_length() - 109) // 2
    if shift >= 0:
        m <<= 2 * shift
    else:
        n <<= -2 * shift
    root = math.isqrt(n // m)
    root |= root * root * m != n
    return float(root << shift) if shift >= 0 else root / (1 << -shift)


def _deviation(kind, fraction):
    if kind.__name__ == "Decimal":
        return (kind(fraction.numerator) / kind(fraction.denominator)).sqrt()
    return _root(fraction)


def stdev(data, xbar=None):
    kind, squares, n = _squares(data, xbar, "stdev" if sys.version_info >= (3, 11) else "variance", 2)
    return _deviation(kind, squares / (n - 1))


def pstdev(data, mu=None):
    kind, squares, n = _squares(data, mu, "pstdev" if sys.version_info >= (3, 11) else "pvariance", 1)
    return _deviation(kind, squares / n)


if sys.version_info >= (3, 10):

    def _paired(x, y, function):
        x, y = list(x), list(y)
        if len(x) != len(y):
            raise StatisticsError(f"{function} requires that both inputs have same number of data points")
        if len(x) < 2:
            raise StatisticsError(f"{function} requires at least two data points")
        xbar, ybar = math.fsum(x) / len(x), math.fsum(y) / len(y)
        return [v - xbar for v in x], [v - ybar for v in y], xbar, ybar

    def _product(x, y):
        if sys.version_info >= (3, 12) and hasattr(math, "sumprod"):
            return float(sum([Fraction(a) * Fraction(b) for a, b in zip(x, y)], Fraction(0)))
        return math.fsum([a * b for a, b in zip(x, y)])

    def covariance(x, y, /):
        x, y, *_ = _paired(x, y, "covariance")
        return _product(x, y) / (len(x) - 1)

    def correlation(x, y, /, *, method="linear"):
        if method not in ("linear", "ranked"):
            raise ValueError(f"Unknown method: {method!r}")
        if method == "ranked":
            x, y = _ranks(x), _ranks(y)
        x, y, *_ = _paired(x, y, "correlation")
        sxx, syy = _product(x, x), _product(y, y)
        if not sxx or not syy:
            raise StatisticsError("at least one of the inputs is constant")
        return _product(x, y) / _root(Fraction(sxx) * Fraction(syy))

    def _ranks(data):
        order = sorted(range(len(data)), key=data.__getitem__)
        ranks = [0.0] * len(data)
        place = 0
        while place < len(order):
            end = place
            while end < len(order) and data[order[end]] == data[order[place]]:
                end += 1
            for index in order[place:end]:
                ranks[index] = (place + end - 1) / 2 - (len(data) - 1) / 2
            place = end
        return ranks

    from collections import namedtuple

    LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"), module="statistics")

    def linear_regression(x, y, /, *, proportional=False):
        x, y = list(x), list(y)
        if proportional and len(x) == len(y) >= 2:
            left, right, xbar, ybar = x, y, 0.0, 0.0
        else:
            left, right, xbar, ybar = _paired(x, y, "linear regression")
        sxx = _product(left, left)
        if not sxx:
            raise StatisticsError("x is constant")
        slope = _product(left, right) / sxx
        return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)


class NormalDist:
    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(fmean(data), stdev(data))

    mean = median = mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def samples(self, n, *, seed=None):
        import random

        gauss = random.gauss if seed is None else random.Random(seed).gauss
        return [gauss(self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError("pdf() not defined when sigma is zero")
        difference = x - self._mu
        return math.exp(difference * difference / (-2.0 * variance)) / math.sqrt(math.tau * variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        if sys.version_info >= (3, 12):
            return 0.5 * math.erfc((self._mu - x) / (self._sigma * math.sqrt(2.0)))
        return 0.5 * (1.0 + math.erf((x - self._mu) / (self._sigma * math.sqrt(2.0))))

    def inv_cdf(self, p):
        raise NotImplementedError("not simulated yet: statistics.NormalDist.inv_cdf")

    quantiles = overlap = inv_cdf

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    def __add__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu + x2._mu, math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu + x2, x1._sigma)

    def __sub__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu - x2._mu, math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu - x2, x1._sigma)

    def __mul__(x1, x2):
        return NormalDist(x1._mu * x2, x1._sigma * math.fabs(x2))

    def __truediv__(x1, x2):
        return NormalDist(x1._mu / x2, x1._sigma / math.fabs(x2))

    def __pos__(x1):
        return NormalDist(x1._mu, x1._sigma)

    def __neg__(x1):
        return NormalDist(-x1._mu, x1._sigma)

    __radd__ = __add__
    __rmul__ = __mul__

    def __rsub__(x1, x2):
        return -(x1 - x2)

    def __eq__(x1, x2):
        if not isinstance(x2, NormalDist):
            return NotImplemented
        return x1._mu == x2._mu and x1._sigma == x2._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"
