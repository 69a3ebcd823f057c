from functools import lru_cache


@lru_cache(maxsize=None)
def ways(n, coins=(1, 2, 5, 10, 20, 50, 100)):
    if n == 0:
        return 1
    if n < 0 or not coins:
        return 0
    return ways(n - coins[-1], coins) + ways(n, coins[:-1])


@lru_cache
def edits(a, b):
    if not a or not b:
        return len(a) + len(b)
    return min(edits(a[1:], b) + 1, edits(a, b[1:]) + 1, edits(a[1:], b[1:]) + (a[0] != b[0]))


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


for i in range(2000):
    fib(i)
for i in range(100):
    for k in range(200):
        fib(k)
assert fib(199) % 10 == 1 and ways(400) > 0 and edits("kitten on the table", "sitting at the stable") > 0
