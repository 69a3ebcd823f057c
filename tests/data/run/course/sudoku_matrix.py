# versions: 3.10-
import copy
from typing import Iterator

PUZZLE = """
53..7.... 6..195... .98....6. 8...6...3 4..8.3..1 7...2...6 .6....28. ...419..5 ....8..79
"""
def parse(text): return [[0 if c == "." else int(c) for c in row] for row in text.split()]
def candidates(b, r, c):
    used = {*b[r], *(row[c] for row in b), *(b[i][j] for i in range(r // 3 * 3, r // 3 * 3 + 3) for j in range(c // 3 * 3, c // 3 * 3 + 3))}
    return [n for n in range(1, 10) if n not in used]
def solve(b) -> Iterator[list]:
    empty = [(len(cs), r, c, cs) for r in range(9) for c in range(9) if not b[r][c] for cs in [candidates(b, r, c)]]
    if not empty:
        yield copy.deepcopy(b); return
    _, r, c, cs = min(empty)
    for n in cs:
        b[r][c] = n
        yield from solve(b)
    b[r][c] = 0
def show(b):
    for i, row in enumerate(b):
        if i and i % 3 == 0: print("------+-------+------")
        print(" | ".join(" ".join(map(str, row[j:j + 3])) for j in (0, 3, 6)))
show(next(solve(parse(PUZZLE))))

class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1: raise ValueError("ragged rows")
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    @property
    def shape(self): return len(self.rows), len(self.rows[0])
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]: raise ValueError(f"shapes {self.shape} and {o.shape} do not match")
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in o.T.rows] for r in self.rows])
    def __mul__(self, k): return Matrix([[x * k for x in r] for r in self.rows]) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __add__(self, o): return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, o.rows)])
    def __neg__(self): return -1 * self
    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1: result = result @ base
            base = base @ base; n >>= 1
        return result
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __getitem__(self, ij):
        match ij:
            case (int(i), int(j)): return self.rows[i][j]
            case (slice() as s, int(j)): return [r[j] for r in self.rows[s]]
            case int(i): return self.rows[i]
            case _: raise TypeError(f"bad index {ij!r}")
    def det(self):
        if self.shape == (1, 1): return self[0, 0]
        return sum((-1) ** j * self[0, j] * Matrix([r[:j] + r[j + 1:] for r in self.rows[1:]]).det() for j in range(self.shape[0]))
    def __repr__(self): return f"Matrix({self.rows})"
    def __str__(self):
        w = max(len(str(x)) for r in self.rows for x in r)
        return "\n".join(" ".join(f"{x:>{w}}" for x in r) for r in self.rows)
m = Matrix([[1, 1], [1, 0]])
print(m ** 10, (m ** 10)[0, 1], m.T == m, 2 * m + -m, m[:, 0], Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).det(), sep="\n")
for bad in (lambda: m @ Matrix([[1, 2, 3]]), lambda: m * "x", lambda: m["a"], lambda: Matrix([[1], [2, 3]]), lambda: hash(m), lambda: m < m):
    try: print(bad())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
m @ 5
