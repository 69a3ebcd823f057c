# Zeros, single items and single tuples, as the library has them.
from fractions import Fraction as F
for f in (lambda: F(5)/F(0,3), lambda: F(6,4)/0, lambda: -F(6,4)/F(0), lambda: 5/F(0), lambda: F(0)/F(0), lambda: F(7)//0, lambda: F(6,4)%F(0), lambda: divmod(F(3,2),0), lambda: F(0)**-2):
    try: print(f())
    except Exception as e: print(e)
import statistics, heapq, pprint
for d in ([0, 4, -1], [4, -1, 0], [4,0,-1], [0], [1,0], [-1]):
    try: print(statistics.harmonic_mean(d))
    except Exception as e: print(e)
for it in ({'a': -2, 'Hello': 7, 2: -3}, [1,'a'], ['a',1]):
    for n in (1, 2, 5):
        for f in (heapq.nlargest, heapq.nsmallest):
            try: print(f(n, it))
            except TypeError as e: print(e)
print(heapq.nlargest(1, [], key=str), heapq.nlargest(1, [3,1], key=lambda x: -x), heapq.nsmallest(1, iter([3,1])))
print(pprint.pformat(((1,),(1,2)), depth=1), pprint.pformat([(1,)], depth=1))
