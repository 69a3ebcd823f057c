# versions: 3.12-
import hashlib
import math
import random
import statistics
import time

print(math.sumprod([1, 2], [3, 4]))
print(type(random.binomialvariate(10)))
print(hashlib.sha3_256(b"").hexdigest()[:8])
print(statistics.NormalDist().inv_cdf(0.5))
