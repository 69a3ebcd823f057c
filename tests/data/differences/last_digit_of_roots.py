# versions: 3.11-
import math

print(math.cbrt(6.18), math.cbrt(-3.8783339272160946))
