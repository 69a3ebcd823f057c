# Matrices as a class: arithmetic, determinant, inverse with fractions, transposition, powers, errors.
from fractions import Fraction


class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError("rows of different lengths")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0]) if self.rows else 0

    def __repr__(self):
        return f"Matrix({self.rows})"

    def __str__(self):
        texts = [[str(x) for x in row] for row in self.rows]
        widths = [max(map(len, column)) for column in zip(*texts)]
        return "\n".join("[" + " ".join(t.rjust(w) for t, w in zip(row, widths)) + "]" for row in texts)

    def __getitem__(self, place):
        if isinstance(place, tuple):
            i, j = place
            return self.rows[i][j]
        return self.rows[place]

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def _zip(self, other, op):
        if self.shape != other.shape:
            raise ValueError(f"shapes {self.shape} and {other.shape} differ")
        return Matrix([[op(a, b) for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __add__(self, other): return self._zip(other, lambda a, b: a + b)
    def __sub__(self, other): return self._zip(other, lambda a, b: a - b)
    def __neg__(self): return self * -1
    def __mul__(self, k): return Matrix([[x * k for x in row] for row in self.rows]) if isinstance(k, (int, float, Fraction)) else NotImplemented
    __rmul__ = __mul__

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"cannot multiply {self.shape} by {other.shape}")
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows])

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self if n >= 0 else self.inverse()
        n = abs(n)
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    @property
    def T(self): return Matrix(zip(*self.rows))

    def minor(self, i, j): return Matrix([row[:j] + row[j + 1:] for k, row in enumerate(self.rows) if k != i])

    def det(self):
        if len(self.rows) == 1:
            return self[0, 0]
        return sum((-1) ** j * self[0, j] * self.minor(0, j).det() for j in range(len(self.rows)))

    def inverse(self):
        n = len(self.rows)
        work = [[Fraction(x) for x in row] + [Fraction(int(i == j)) for j in range(n)] for i, row in enumerate(self.rows)]
        for column in range(n):
            pivot = next((r for r in range(column, n) if work[r][column]), None)
            if pivot is None:
                raise ZeroDivisionError("singular matrix")
            work[column], work[pivot] = work[pivot], work[column]
            work[column] = [x / work[column][column] for x in work[column]]
            for r in range(n):
                if r != column and work[r][column]:
                    work[r] = [a - work[r][column] * b for a, b in zip(work[r], work[column])]
        return Matrix([row[n:] for row in work])


a, b = Matrix([[1, 2], [3, 4]]), Matrix([[0, 1], [1, 0]])
print(a, a + b, a @ b, 2 * a, -a, a.T, a ** 5, a.det(), sep="\n")
print(a.inverse(), a @ a.inverse() == Matrix.identity(2), (a ** -2)[0, 1], a[1], a.shape, repr(a.T), sep="\n")
print(Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 4]]).det(), Matrix([[1, 1], [1, 0]]) ** 50 == Matrix([[20365011074, 12586269025], [12586269025, 7778742049]]), Matrix([]).shape)
for bad in ("a + Matrix([[1]])", "a @ Matrix([[1, 2]])", "a * 'x'", "Matrix([[1], [2, 3]])", "Matrix([[1, 2], [2, 4]]).inverse()", "a[5]", "a[0, 9]", "a @ 5", "a * a", "'x' * a", "a < b"):
    try:
        print(eval(bad))
    except (ValueError, TypeError, IndexError, AttributeError, ZeroDivisionError) as error:
        print(bad, "->", type(error).__name__, error)
