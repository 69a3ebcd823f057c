# versions: 3.12-
import hashlib
import math
import random
import statistics
import time

print(hashlib.sha3_256(b"").hexdigest()[:8])
print(statistics.NormalDist().inv_cdf(0.5))
