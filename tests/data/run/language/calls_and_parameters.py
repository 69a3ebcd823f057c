# Parameters of all kinds, and what a wrong call is told.
def everything(a, b=2, /, c=3, *args, d, e=5, **rest):
    return a, b, c, args, d, e, rest


print(everything(1, d=4))
print(everything(1, 2, 3, 4, 5, d=6, f=7, a=8, b=9))
print(everything(*[1, 2], *(3, 4), **{"d": 5}, **{"g": 6}))
print(everything(1, c=9, d=0))


def only_names(*, x, y=None):
    return x, y


def only_positions(x, y=None, /):
    return x, y


def two(a, b):
    return a, b


def defaults(a, b=1, c=2):
    return a, b, c


class Point:
    def __init__(self, x, y=0):
        self.x, self.y = x, y

    def move(self, dx, *, by=1):
        return dx * by

    @classmethod
    def make(cls, x):
        return cls(x)

    @staticmethod
    def zero(a):
        return a


nothing = lambda: None
point, one, none = Point(1), 1, None
calls = [
    "two()", "two(1)", "two(1, 2, 3)", "two(1, a=2)", "two(1, 2, b=3)", "two(1, c=3)", "two(b=1)", "two(a=1, c=2)",
    "two(*[1, 2, 3, 4])", "two(**{'a': 1, 'b': 2, 'z': 3})", "two(1, **{'a': 1})",
    "defaults()", "defaults(1, 2, 3, 4)", "defaults(1, 2, b=3)", "defaults(b=1)", "defaults(1, x=1)",
    "only_names()", "only_names(1)", "only_names(1, x=2)", "only_names(1, 2, 3)", "only_names(z=1)", "only_names(x=1, z=2)",
    "only_positions()", "only_positions(1, 2, 3)", "only_positions(x=1)", "only_positions(1, y=2)", "only_positions(1, z=2)",
    "everything()", "everything(1)", "everything(d=1)", "nothing(1)", "nothing(a=1)",
    "Point()", "Point(1, 2, 3)", "Point(x=1, z=2)", "point.move()", "point.move(1, 2)", "point.move(1, of=2)",
    "Point.move()", "Point.move(1)", "Point.make()", "point.make(1, 2)", "point.zero()", "Point.zero(1, 2)",
    "two(*1)", "two(**1)", "two(*[1], **[2])", "two(**{1: 2})", "two(1, *None)", "two(a=1, **{'a': 2})", "point()", "one(2)", "none()",
    "two.missing()", "point.missing", "Point.missing", "(lambda a, b: 0)(1)", "[].append()", "{}.get()", "'x'.upper(1)", "len()", "len(1, 2)",
    "len(1)", "sorted()", "sorted([1], 2)", "min()", "max(1)", "isinstance(1)", "isinstance(1, 2)",
]
for call in calls:
    try:
        print(call, "=", eval(call))
    except Exception as error:
        print(call, "->", type(error).__name__ + ":", error)


def mutable(value, seen=[]):
    seen.append(value)
    return seen


print(mutable(1), mutable(2), mutable.__defaults__)
mutable.__defaults__ = (["fresh"],)
print(mutable(3))
only_names.__kwdefaults__ = {"x": "from outside"}
print(only_names(y=1))


def order(tag):
    print(tag, end=" ")
    return tag


print(everything(order("1"), *[order("2")], d=order("3"), **{order("k"): order("4")}))
print(two.__code__.co_argcount, everything.__code__.co_posonlyargcount, everything.__code__.co_kwonlyargcount, everything.__code__.co_varnames)
