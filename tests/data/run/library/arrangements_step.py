from itertools import permutations, combinations, product
print(list(permutations("ABC")), list(permutations(range(4), 2)), list(permutations([], 0)), list(permutations([1], 2)), list(permutations("abcd", 3)) )
p = permutations("abc"); print(next(p), iter(p) is p, list(p), next(p, "end"))
for bad in ("permutations('ab', -1)", "permutations('ab', 1.5)", "permutations(3)"):
    try: eval(bad)
    except Exception as e: print(type(e).__name__, e)
import json
print(json.loads('[-1, -Infinity, 1.5e3, true, null, NaN, {"a": false}]'))
for bad in ("-", "[-x]", "nul", "[1,", "tru"):
    try: json.loads(bad)
    except Exception as e: print(type(e).__name__, e)
import heapq
for bad in ("heapq.heappush((1,), 2)", "heapq.heappop(())", "heapq.heappop([])"):
    try: eval(bad)
    except Exception as e: print(type(e).__name__, e)
