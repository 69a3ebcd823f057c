import math
from functools import total_ordering


@total_ordering
class Vector:
    def __init__(self, *parts):
        self.parts = parts

    def __repr__(self):
        return f"Vector{self.parts}"

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(*(a + b for a, b in zip(self.parts, other.parts)))

    def __sub__(self, other):
        return self + -other

    def __neg__(self):
        return Vector(*(-a for a in self.parts))

    def __mul__(self, other):
        if isinstance(other, Vector):
            return sum(a * b for a, b in zip(self.parts, other.parts))
        return Vector(*(a * other for a in self.parts))

    def __rmul__(self, other):
        return self * other

    def __abs__(self):
        return math.hypot(*self.parts)

    def __bool__(self):
        return any(self.parts)

    def __eq__(self, other):
        return isinstance(other, Vector) and self.parts == other.parts

    def __lt__(self, other):
        return abs(self) < abs(other)

    def __hash__(self):
        return hash(self.parts)

    def __getitem__(self, i):
        return self.parts[i]

    def __len__(self):
        return len(self.parts)

    def __format__(self, spec):
        return "(" + ", ".join(format(part, spec) for part in self.parts) + ")"

    def __round__(self, n=None):
        return Vector(*(round(part, n) for part in self.parts))

    def __call__(self, t):
        return self * t


a, b = Vector(3, 4), Vector(1, 2)
print(a + b, a - b, a * 2, 2 * a, a * b, abs(a), -a, a(10))
print(a > b, a >= b, a == Vector(3, 4), a != b, sorted([a, b, Vector(0, 1)]), bool(Vector(0, 0)))
print(len({a, Vector(3, 4), b}), a[0], a[-1], a[:1], len(a), list(a), 4 in a)
print(f"{a:.2f} {b:>4}", "{:e}".format(a), round(Vector(1.25, 2.675), 1), divmod(7, 2))
x, y = a
c = a
c += b
print(x, y, c, a is c, sum([a, b], Vector(0, 0)))
for wrong in (lambda: a + 1, lambda: 1 + a, lambda: a - 1, lambda: a / 2, lambda: a < 3, lambda: a[5], lambda: int(a), lambda: a @ b):
    try:
        wrong()
    except (TypeError, IndexError, AttributeError) as error:
        print(type(error).__name__, error)


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __iadd__(self, other):
        self.cents += other
        return self

    def __index__(self):
        return self.cents

    def __int__(self):
        return self.cents // 100

    def __float__(self):
        return self.cents / 100


money = same = Money(250)
money += 125
print(same.cents, int(money), float(money), hex(money), range(1000)[money])
print(a + "b")
