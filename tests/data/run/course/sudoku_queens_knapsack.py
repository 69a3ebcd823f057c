"""Backtracking and dynamic programming, as interviews ask for them."""
from bisect import bisect_left
from functools import cache, reduce
from itertools import accumulate, combinations, permutations, product
from math import comb, factorial, gcd, inf, isqrt, prod

PUZZLE = """\
53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79"""


def parse(text):
    return [[int(c) if c.isdigit() else 0 for c in line] for line in text.splitlines()]


def candidates(grid, r, c):
    used = {*grid[r], *(row[c] for row in grid)}
    br, bc = r // 3 * 3, c // 3 * 3
    used |= {grid[i][j] for i in range(br, br + 3) for j in range(bc, bc + 3)}
    return sorted(set(range(1, 10)) - used)


def solve(grid):
    empty = [(len(found := candidates(grid, r, c)), r, c, found) for r, c in product(range(9), repeat=2) if not grid[r][c]]
    if not empty:
        return True
    _, r, c, found = min(empty)
    for digit in found:
        grid[r][c] = digit
        if solve(grid):
            return True
    grid[r][c] = 0
    return False


def queens(n, placed=()):
    if len(placed) == n:
        yield placed
        return
    row = len(placed)
    for column in range(n):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(placed)):
            yield from queens(n, placed + (column,))


def knapsack(items, capacity):
    best = [[0] * (capacity + 1) for _ in range(len(items) + 1)]
    for i, (_, weight, value) in enumerate(items, 1):
        for room in range(capacity + 1):
            best[i][room] = best[i - 1][room]
            if weight <= room:
                best[i][room] = max(best[i][room], best[i - 1][room - weight] + value)
    chosen, room = [], capacity
    for i in range(len(items), 0, -1):
        if best[i][room] != best[i - 1][room]:
            chosen.append(items[i - 1][0])
            room -= items[i - 1][1]
    return best[-1][-1], chosen[::-1]


def longest_common(a, b):
    @cache
    def go(i, j):
        if i == len(a) or j == len(b):
            return ""
        if a[i] == b[j]:
            return a[i] + go(i + 1, j + 1)
        return max(go(i + 1, j), go(i, j + 1), key=len)
    return go(0, 0)


def edit_distance(a, b):
    row = range(len(b) + 1)
    for i, x in enumerate(a, 1):
        row = [*accumulate(range(1, len(b) + 1), lambda left, j: min(left + 1, old[j] + 1, old[j - 1] + (x != b[j - 1])), initial=i)] if (old := list(row)) else []
    return row[-1]


def increasing(numbers):
    tails = []
    for n in numbers:
        at = bisect_left(tails, n)
        tails[at:at + 1] = [n]
    return len(tails)


def coins(amount, kinds):
    fewest = [0] + [inf] * amount
    for a in range(1, amount + 1):
        fewest[a] = min((fewest[a - k] + 1 for k in kinds if k <= a), default=inf)
    return fewest[amount]


def two_sum(numbers, target):
    seen = {}
    for i, n in enumerate(numbers):
        if (j := seen.get(target - n)) is not None:
            return [j, i]
        seen[n] = i


def hanoi(n, a="A", b="B", c="C"):
    return [] if n == 0 else [*hanoi(n - 1, a, c, b), a + c, *hanoi(n - 1, b, a, c)]


def matching(text):
    pairs, stack = {")": "(", "]": "[", "}": "{"}, []
    return all(stack.append(c) is None if c in "([{" else bool(stack) and stack.pop() == pairs[c] for c in text if c in "()[]{}") and not stack


grid = parse(PUZZLE)
print(solve(grid))
print("\n".join(" ".join(f"{'|' if c in (3, 6) else ''}{d}" for c, d in enumerate(row)) for row in grid))
print(next(queens(8)), sum(1 for _ in queens(6)), [len(list(queens(n))) for n in range(1, 7)])
print("\n".join("." * c + "Q" + "." * (5 - c) for c in next(queens(6))))
print(knapsack([("map", 9, 150), ("water", 15, 200), ("tent", 20, 180), ("apple", 4, 60)], 30))
print(longest_common("AGGTABXY", "GXTXAYB"), edit_distance("kitten", "sitting"), increasing([10, 9, 2, 5, 3, 7, 101, 18]))
print(coins(63, [1, 5, 10, 21, 25]), coins(3, [2]), two_sum([2, 7, 11, 15], 9), two_sum([1], 2), hanoi(3))
print([matching(text) for text in ("([]{})", "([)]", "((", ")", "a(b)c")])
print([n for n in range(2, 60) if all(n % d for d in range(2, isqrt(n) + 1))], reduce(gcd, [48, 36, 120]), comb(10, 3), factorial(20), prod(range(1, 6)))
print(sorted({"".join(p) for p in permutations("aab")}), [*combinations("abcd", 2)][-2:], sum(1 for _ in product("01", repeat=5)))
print(*["FizzBuzz"[i * i % 3 * 4:8 - -i**4 % 5] or i for i in range(1, 16)])
print([[comb(n, k) for k in range(n + 1)] for n in range(5)], "".join(map(str, [0] * 3)), f"{0b101101:o} {255:#x} {'racecar' == 'racecar'[::-1]}")
