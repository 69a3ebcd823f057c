"""collections.namedtuple."""
from collections import namedtuple

Point = namedtuple("Point", ["x", "y"])
Person = namedtuple("Person", "name, age city", defaults=["Paris"])


def show(title, make):
    try:
        print(title, make())
    except Exception as error:
        print(title, type(error).__name__, error)


p = Point(1, y=2)
print(p, p.x, p[1], p._asdict(), p._replace(x=5), Point._make([7, 8]), p._fields, p == (1, 2), len(p), p + (3,), hash(p) == hash((1, 2)))
x, y = p
print(x, y, isinstance(p, tuple), Point, Point.__doc__, Point.x.__doc__, p.count(1), p.index(2), Point.__name__, Point.__module__)
print(Person("Ann", 3), Person("Bob", 4, "Rome"), Person._field_defaults, Person._fields, Person.__match_args__)
show("missing", lambda: Point(1))
show("missing", lambda: Point())
show("missing", lambda: namedtuple("T", "a b c")())
show("many", lambda: Point(1, 2, 3))
show("many", lambda: Person(1, 2, 3, 4))
show("unknown", lambda: Point(1, z=2))
show("twice", lambda: Point(1, x=2))
show("make", lambda: Point._make([1]))
show("replace", lambda: p._replace(z=1))
for names in ("a a", "_a", "class", "a-b", "1a"):
    show(names, lambda: namedtuple("T", names))
show("type name", lambda: namedtuple("for", "a"))
show("defaults", lambda: namedtuple("T", "a", defaults=[1, 2]))
print(namedtuple("T", "a class _b a", rename=True)._fields)


def assign():
    p.x = 5


show("assign", assign)


class Vector(namedtuple("Base", "x y")):
    @property
    def length(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)


v = Vector(3, 4)
print(v, v.length, v + v, v._replace(y=0), sorted([Point(2, 1), Point(1, 5)]), {p: 1}[(1, 2)], max(Point(1, 9), Point(2, 0)).x)
for name, value in zip(Point._fields, p):
    print(name, value)
