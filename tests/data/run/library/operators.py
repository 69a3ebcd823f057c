"""operator: functions of the operators, getters."""
import operator as op
from operator import attrgetter, itemgetter, methodcaller


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def move(self, by, scale=1):
        return self.x + by * scale


class Line:
    def __init__(self, a, b):
        self.a, self.b = a, b


class Table:
    less = op.lt


def show(title, make):
    try:
        print(title, make())
    except Exception as error:
        print(title, type(error).__name__, error)


print([f(7, 2) for f in (op.add, op.sub, op.mul, op.truediv, op.floordiv, op.mod, op.pow, op.lshift, op.rshift)])
print([f(7, 2) for f in (op.and_, op.or_, op.xor, op.lt, op.le, op.eq, op.ne, op.ge, op.gt, op.is_, op.is_not)])
print(op.neg(3), op.pos(-3), op.invert(3), op.inv(0), op.abs(-4), op.not_([]), op.truth("a"), op.index(True))
print(op.contains([1, 2], 2), op.concat("a", "b"), op.countOf("banana", "a"), op.indexOf("banana", "n"), op.getitem([5, 6], 1))
items = [1, 2, 3]
op.setitem(items, 0, 9)
op.delitem(items, 1)
print(items, op.iadd(items, [4]), op.iadd(1, 2), op.imul("ab", 2), op.length_hint([1, 2]), op.length_hint(object(), 7))
print(itemgetter(1)("abc"), itemgetter(2, 0)("abc"), itemgetter("k")({"k": 5}), itemgetter(slice(1, None))("abcd"))
print(attrgetter("x")(Point(1, 2)), attrgetter("x", "y")(Point(1, 2)), attrgetter("a.x", "b.y")(Line(Point(1, 2), Point(3, 4))))
print(methodcaller("upper")("abc"), methodcaller("split", ",", maxsplit=1)("a,b,c"), methodcaller("move", 2, scale=3)(Point(1, 0)))
print(itemgetter(1), itemgetter("a", 2), attrgetter("x.y"), methodcaller("move", 1, scale=2))
print(sorted([(2, "b"), (1, "c"), (1, "a")], key=itemgetter(0)), max([Point(1, 5), Point(2, 3)], key=attrgetter("y")).x)
for wrong in (lambda: op.add(1, "a"), lambda: op.index(1.5), lambda: op.indexOf([1], 2), lambda: itemgetter(5)([1]),
              lambda: attrgetter("z")(Point(0, 0)), lambda: attrgetter(1), lambda: methodcaller("nope")(1), lambda: op.lt(1, "a")):
    show("wrong", wrong)
print(op.add, type(op.add).__name__, op.add.__name__, op.lt.__module__ in ("_operator", "operator"), callable(op.add))
print(Table().less(1, 2), op.__add__(1, 2), op.call(max, 1, 2), list(map(op.mul, range(4), range(4))))
