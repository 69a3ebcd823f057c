# versions: 3.11-
import math

print(math.gamma(2.675), math.gamma(-49.5), math.atan2(10**20, -37.044))
