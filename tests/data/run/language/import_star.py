# from module import *: public names only, into the module's own.
floor = "mine"
from math import *
print(floor(2.7), ceil(2.1), round(pi, 3), "inf" in globals())
from heapq import *
heap = [3, 1, 2]
heapify(heap)
print(heappop(heap), heap)
scope = {}
exec("from math import *", scope)
print(scope["sqrt"](16), [name for name in scope if name.startswith("_")])
import math as m
print(m.tau == tau, m is __import__("math"))
try:
    from math import nothing_there
except ImportError as error:
    print(type(error).__name__, str(error)[:35])
try:
    import surely_not_there
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    import math.inner
except ImportError as error:
    print(type(error).__name__, error)
