"""Objects come back from their pickles as they were."""
import collections
import copy
import dataclasses
import enum
import pickle
from pickle import dumps, loads


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
        print("made", x, y)

    def __eq__(self, other):
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))


p = loads(dumps(Point(1, 2)))
print(p.x, p.y, type(p).__name__)
table = loads(dumps({Point(1, 2): "a", (1, Point(3, 4)): "b"}))
print(table[Point(1, 2)], table[1, Point(3, 4)])
print(len(loads(dumps({Point(5, 5), Point(5, 5), 7}))), loads(dumps(frozenset([Point(6, 6)]))) == {Point(6, 6)})


class Connection:
    def __init__(self, name):
        self.name = name
        self.handle = lambda: name

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["handle"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.handle = lambda: "again " + self.name


c = loads(dumps(Connection("db")))
print(c.handle(), sorted(vars(c)))
print(copy.copy(c).handle(), copy.deepcopy(c).handle())


class Slots:
    __slots__ = ("a", "b", "__private")

    def __init__(self):
        self.a = 1
        self.__private = "p"

    def show(self):
        return self.a, hasattr(self, "b"), self.__private


class More(Slots):
    pass


m = More()
m.extra = [m]
again = loads(dumps(m))
print(again.show(), again.extra[0] is again, loads(dumps(Slots())).show())


class Tree:
    def __init__(self, value, parent=None):
        self.value, self.parent, self.children = value, parent, []
        if parent:
            parent.children.append(self)


root = Tree("root")
leaf = Tree("leaf", Tree("branch", root))
copied = loads(dumps(leaf))
print(copied.parent.parent.value, copied.parent.children[0] is copied)


class Money(int):
    def __new__(cls, cents, currency="EUR"):
        self = super().__new__(cls, cents)
        self.currency = currency
        return self


coin = loads(dumps(Money(250, "USD")))
print(coin, coin.currency, type(coin).__name__, coin + 1)


class Suit(enum.Enum):
    HEARTS = "h"
    SPADES = "s"


print(loads(dumps(Suit.HEARTS)) is Suit.HEARTS, loads(dumps([Suit.SPADES] * 3)))


@dataclasses.dataclass(frozen=True)
class Config:
    name: str
    values: list = dataclasses.field(default_factory=list)


print(loads(dumps(Config("n", [1]))))
Pair = collections.namedtuple("Pair", "left right")
print(loads(dumps(Pair(1, Pair(2, 3)))))


class Temperature(Exception):
    def __init__(self, degrees, unit="C"):
        super().__init__(degrees, unit)
        self.degrees = degrees


hot = Temperature(50)
hot.note = "careful"
back = loads(dumps(hot))
print(repr(back), back.degrees, back.note, back.__cause__)
for value in (ValueError("x", 1), KeyError("k"), FileNotFoundError(2, "No such file", "f.txt"), StopIteration(4)):
    copied = loads(dumps(value))
    print(repr(copied), copied.args, getattr(copied, "filename", None))


class Singleton:
    _only = None

    def __new__(cls):
        cls._only = cls._only or super().__new__(cls)
        return cls._only

    def __reduce__(self):
        return Singleton, ()


print(loads(dumps(Singleton())) is Singleton())


class Log(list):
    def __init__(self, name):
        super().__init__()
        self.name = name

    def __reduce__(self):
        return Log, (self.name,), None, iter(self)


log = Log("x")
log += [1, 2, log]
other = loads(dumps(log))
print(other.name, other[:2], other[2] is other)


def configure(obj, state):
    obj.configured = state


class Configured:
    def __reduce__(self):
        return Configured, (), "state", None, None, configure


print(loads(dumps(Configured())).configured)
shared = [1]
a, b = loads(dumps((shared, shared)))
print(a is b, loads(dumps([shared, [1]]))[0] == [1])
for method in (Point.__eq__, p.__eq__, "abc".upper, [1].append, dict.fromkeys):
    print(getattr(loads(dumps(method)), "__name__", None))
