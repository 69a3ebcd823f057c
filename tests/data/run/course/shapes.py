import math
from abc import ABC, abstractmethod


class Shape(ABC):
    count = 0

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    @abstractmethod
    def area(self): ...

    @abstractmethod
    def perimeter(self): ...

    def describe(self):
        return f"{self.name}: area {self.area():.2f}, perimeter {self.perimeter():.2f}"

    def __lt__(self, other):
        return self.area() < other.area()


class Circle(Shape):
    def __init__(self, r):
        super().__init__("circle")
        self.r = r

    def area(self):
        return math.pi * self.r**2

    def perimeter(self):
        return math.tau * self.r


class Rectangle(Shape):
    def __init__(self, w, h, name="rectangle"):
        super().__init__(name)
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h

    def perimeter(self):
        return 2 * (self.w + self.h)


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side, name="square")


shapes = [Circle(1), Rectangle(2, 3), Square(1.5)]
for shape in sorted(shapes):
    print(shape.describe())
print(Shape.count, [c.__name__ for c in Square.__mro__], issubclass(Square, Shape))
print(max(shapes).name, type(shapes[2]).__base__.__name__, Shape.__abstractmethods__ == {"area", "perimeter"})


class Broken(Shape):
    def area(self):
        return 0


for make in (lambda: Shape("x"), lambda: Broken("y")):
    try:
        make()
    except TypeError as error:
        print(error)
Circle("2").describe()
