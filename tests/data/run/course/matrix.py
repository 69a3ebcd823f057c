class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(row) for row in self.rows}) != 1:
            raise ValueError("rows of different lengths")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __getitem__(self, at):
        if isinstance(at, tuple):
            i, j = at
            return self.rows[i][j]
        return self.rows[at]

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} and {other.shape} do not fit")
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows])

    def __mul__(self, k):
        return Matrix([[k * x for x in row] for row in self.rows]) if isinstance(k, (int, float)) else NotImplemented

    __rmul__ = __mul__

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(*rows)] for rows in zip(self.rows, other.rows)])

    def __pow__(self, n):
        result = Matrix.identity(len(self.rows))
        for _ in range(n):
            result = result @ self
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def transposed(self):
        return Matrix(zip(*self.rows))

    def determinant(self):
        if len(self.rows) == 1:
            return self.rows[0][0]
        minor = lambda j: Matrix([row[:j] + row[j + 1 :] for row in self.rows[1:]])
        return sum((-1) ** j * x * minor(j).determinant() for j, x in enumerate(self.rows[0]))

    def __str__(self):
        return "\n".join(" ".join(f"{x:>4}" for x in row) for row in self.rows)


a = Matrix([[1, 2], [3, 4]])
print(a @ a, 2 * a, a + a, sep="\n--\n")
print(a ** 10 == a @ a ** 9, a.transposed()[0], a[1, 0], a.determinant())
print(Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 4]]).determinant())
fib = Matrix([[1, 1], [1, 0]]) ** 90
print(fib[0, 1])
for bad in (lambda: Matrix([[1], [2, 3]]), lambda: a @ Matrix([[1, 2, 3]]), lambda: a * "x", lambda: "x" * a, lambda: a[2, 0]):
    try:
        print(bad())
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)
print(a != Matrix([[1, 2], [3, 4]]), {a.shape: 1})
print({a})
