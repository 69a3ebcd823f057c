from abc import ABC, abstractmethod
from enum import Enum


class Kind(Enum):
    CIRCLE = 1
    SQUARE = 2


class Shape(ABC):
    @property
    @abstractmethod
    def area(self): ...

    def describe(self):
        return f"{type(self).__name__} of {self.area:.1f}"


class Circle(Shape):
    kind = Kind.CIRCLE

    def __init__(self, radius):
        self.radius = radius

    @property
    def area(self):
        return 3.14159 * self.radius**2


class Square(Shape):
    kind = Kind.SQUARE

    def __init__(self, side):
        super().__init__()
        self.side = side

    @property
    def area(self):
        return self.side**2


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))


shapes = [Circle(i % 10) if i % 2 else Square(i % 7) for i in range(6_000)]
assert sum(shape.area for shape in shapes) > 0
assert len([shape.describe() for shape in shapes if shape.kind is Kind.CIRCLE and isinstance(shape, Shape)]) == 3000
where = Vector(0, 0)
for i in range(10_000):
    where = where + Vector(1, i)
assert len({Vector(i % 100, 1) for i in range(5_000)}) == 100
