# versions: 3.11-
"""Matrices, vectors, primes, queens, hanoi, knapsack, graphs, big numbers."""
import heapq
import math
import operator
import random
import statistics
from bisect import bisect_left, insort
from collections import deque
from decimal import Decimal, getcontext
from fractions import Fraction
from functools import cache, cached_property, partial, reduce, singledispatch, total_ordering
from numbers import Number


@total_ordering
class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError("rows differ in length")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @cached_property
    def det(self):
        n, m = self.shape
        if n != m:
            raise ValueError("not square")
        if n == 1:
            return self.rows[0][0]
        return sum((-1) ** j * self.rows[0][j] * Matrix([r[:j] + r[j + 1:] for r in self.rows[1:]]).det for j in range(n))

    def __matmul__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        return Matrix([[sum(map(operator.mul, row, col)) for col in zip(*other.rows)] for row in self.rows])

    def __mul__(self, k):
        return Matrix([[x * k for x in row] for row in self.rows]) if isinstance(k, Number) else NotImplemented

    __rmul__ = __mul__

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __neg__(self): return self * -1
    def __sub__(self, other): return self + -other
    def __getitem__(self, key): return self.rows[key[0]][key[1]] if isinstance(key, tuple) else self.rows[key]
    def __setitem__(self, key, value): self.rows[key[0]][key[1]] = value
    def __eq__(self, other): return isinstance(other, Matrix) and self.rows == other.rows
    def __lt__(self, other): return self.det < other.det
    def __pow__(self, n): return reduce(operator.matmul, [self] * n, Matrix.identity(len(self.rows)))
    def __iter__(self): return iter(self.rows)
    def __repr__(self): return f"Matrix({self.rows})"
    def __str__(self): return "\n".join(" ".join(f"{x!s:>4}" for x in row) for row in self)


m = Matrix([[2, 1], [7, 4]])
print(m, m.shape, m.det, m @ m, 2 * m - m == m, m ** 10, m[1, 0], m[0], -m, Matrix.identity(2) < m, sep="\n")
print(Matrix([[Fraction(1, 2), 2], [3, Fraction(4, 3)]]).det, [*zip(*m)], m != 3, max(m, Matrix([[9]])))
for wrong in (lambda: m @ 3, lambda: m * "x", lambda: Matrix([[1], [2, 3]]), lambda: Matrix([[1, 2]]).det, lambda: hash(m), lambda: m[5]):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)


def sieve(n):
    flags = bytearray([True]) * (n + 1)
    flags[:2] = b"\0\0"
    for i in range(2, math.isqrt(n) + 1):
        if flags[i]:
            flags[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, flag in enumerate(flags) if flag]


def primes():
    found = {}
    n = 2
    while True:
        if p := found.pop(n, None):
            step = n + p
            while step in found:
                step += p
            found[step] = p
        else:
            yield n
            found[n * n] = n
        n += 1


stream = primes()
print(sieve(50), len(sieve(10_000)), [next(stream) for _ in range(10)], math.gcd(84, 36), math.lcm(4, 6), math.comb(10, 3), math.factorial(25))


def queens(n, placed=()):
    if len(placed) == n:
        yield placed
        return
    for c in range(n):
        if all(c != p and abs(c - p) != len(placed) - r for r, p in enumerate(placed)):
            yield from queens(n, (*placed, c))


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


@cache
def knapsack(items, room):
    if not items:
        return 0, ()
    (weight, worth), *rest = items
    best = knapsack(tuple(rest), room)
    if weight <= room:
        value, taken = knapsack(tuple(rest), room - weight)
        best = max(best, (value + worth, ((weight, worth), *taken)))
    return best


print(sum(1 for _ in queens(6)), next(queens(8)), " ".join(hanoi(3)), knapsack(((3, 4), (4, 5), (2, 3), (5, 8)), 9), knapsack.cache_info())


def dijkstra(graph, start):
    far, heap = {start: 0}, [(0, start)]
    while heap:
        d, node = heapq.heappop(heap)
        if d > far[node]:
            continue
        for other, cost in graph.get(node, {}).items():
            if d + cost < far.get(other, math.inf):
                far[other] = d + cost
                heapq.heappush(heap, (d + cost, other))
    return far


graph = {"a": {"b": 7, "c": 3}, "c": {"b": 1, "d": 8}, "b": {"d": 2}}
print(dijkstra(graph, "a"), heapq.nlargest(2, [5, 1, 8]), list(heapq.merge([1, 4], [2, 3])), bisect_left([1, 3, 5], 4))


@singledispatch
def show(x): return f"?{x}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
def _(x): return [show(y) for y in x]
@show.register
def _(x: float | complex): return f"num {x:.2f}"


print(show([1, "a", 2.5, [True]]), 2 ** 200, -7 // 2, -7 % 3, divmod(-7, 2), 7.5 // 2, round(2.5), round(-1.255, 2), 0.1 + 0.2, 1e22, 1e16, 1e-5, float("inf"), 10 ** 20 / 3)
getcontext().prec = 30
print(Decimal(2).sqrt(), Decimal("0.1") + Decimal("0.2"), Fraction("0.125") + Fraction(1, 3), Fraction(math.pi).limit_denominator(1000), complex(1, 2) ** 2, abs(3 + 4j), int("ff", 16), bin(10), (255).to_bytes(2, "big"), (1023).bit_length())
print(statistics.mean([1, 2, 4]), statistics.median([3, 1, 2]), round(statistics.stdev([1, 2, 3, 4]), 6), statistics.mode("aab"), math.fsum([0.1] * 10), math.dist((0, 0), (3, 4)), math.prod([2, 3, 7]))
random.seed(42)
print(random.randint(1, 6), random.random(), random.choice("abc"), random.sample(range(100), 4), random.shuffle(x := [1, 2, 3, 4, 5]), x, random.gauss(0, 1), random.choices("ab", weights=[9, 1], k=5))
