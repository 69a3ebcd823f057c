# versions: 3.12-
import math
import random

random.seed(8675309)
print([random.binomialvariate() for _ in range(10)], [random.binomialvariate(20, 0.1) for _ in range(8)], [random.binomialvariate(100, 0.3) for _ in range(8)])
print([random.binomialvariate(1000, 0.99) for _ in range(5)], [random.binomialvariate(n=10**9, p=1e-9) for _ in range(5)], random.binomialvariate(0), random.binomialvariate(7, 1.0), random.binomialvariate(7, 0.0))
print(math.sumprod([1, 2, 3], [4, 5, 6]), math.sumprod([0.1] * 10, [0.1] * 10), math.sumprod([10, 20], [0.5, 1e100]), math.sumprod([], []), math.sumprod((x for x in [1e16, 1.0, -1e16]), [1, 1, 1]))
print(math.sumprod([True, 2], [3, 1.5]), math.sumprod([math.inf, 1.0], [1.0, 2.0]), math.sumprod([2**70], [3]), math.sumprod([1e200, 1e-200], [1e-200, 1e200]))
for bad in (lambda: math.sumprod([1], [1, 2]), lambda: math.sumprod(1, 2), lambda: random.binomialvariate(-1), lambda: random.binomialvariate(5, 2.0)):
    try:
        print(bad())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
