# versions: 3.11-
import math

print(math.gamma(2.675), math.gamma(-49.5))
