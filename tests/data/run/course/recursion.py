import sys


def hanoi(n, a="A", b="B", c="C"):
    if n == 0:
        return 0
    return hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)


def permutations(items):
    if len(items) <= 1:
        yield items
        return
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield [item] + rest


def subsets(items):
    if not items:
        return [[]]
    rest = subsets(items[1:])
    return rest + [[items[0]] + s for s in rest]


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


def collatz(n, steps=0):
    return steps if n == 1 else collatz(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)


def queens(n, row=0, columns=()):
    if row == n:
        return 1
    return sum(queens(n, row + 1, columns + (c,)) for c in range(n) if all(c != d and abs(c - d) != row - r for r, d in enumerate(columns)))


def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


print(hanoi(10), ackermann(2, 3), collatz(27), queens(6), gcd(1071, 462))
print(["".join(p) for p in permutations(list("abc"))])
print(subsets([1, 2, 3]))
power = lambda x, n: 1 if n == 0 else power(x * x, n // 2) * (x if n % 2 else 1)
print(power(3, 100))


def endless(n):
    return endless(n + 1)


try:
    endless(0)
except RecursionError as error:
    print(type(error).__name__, str(error)[:32])
print(sys.getrecursionlimit())
sys.setrecursionlimit(5000)
depth = lambda n: 0 if n == 0 else 1 + depth(n - 1)
print(depth(4000))


def binary(n):
    return str(n) if n < 2 else binary(n // 2) + str(n % 2)


print(binary(1000), bin(1000))
print(collatz("7"))
