"""copy: shallow and deep."""
import copy
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple


def show(title, make):
    try:
        print(title, make())
    except Exception as error:
        print(title, type(error).__name__, error)


a = [1, [2, 3], {"k": [4]}]
b, c = copy.copy(a), copy.deepcopy(a)
a[1].append("x")
a[2]["k"].append("y")
print(a, b, c, b[1] is a[1], c[1] is a[1])
t = (1, "a", (2,))
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy(([],))[0] is not None, copy.copy(5), copy.deepcopy("s"), copy.copy(len) is len)
loop = [1]
loop.append(loop)
d = copy.deepcopy(loop)
print(d, d[1] is d, d is not loop)
shared = []
e = copy.deepcopy([shared, shared])
e[0].append(1)
print(e, shared)


class Point:
    def __init__(self, x, tags):
        print("init")
        self.x, self.tags = x, tags


p = Point(1, ["a"])
q, r = copy.copy(p), copy.deepcopy(p)
p.tags.append("b")
print(q.x, q.tags, r.tags, type(r).__name__, q is p)


class Own:
    def __init__(self, n):
        self.n = n

    def __copy__(self):
        return Own(self.n + 1)

    def __deepcopy__(self, memo):
        print(type(memo).__name__)
        return Own(self.n + 100)


print(copy.copy(Own(1)).n, copy.deepcopy([Own(1)])[0].n)


class Stateful:
    def __init__(self):
        self.keep, self.drop = [1], "gone"

    def __getstate__(self):
        return {"keep": self.keep}

    def __setstate__(self, state):
        self.__dict__["restored"] = True
        self.keep = state["keep"]


s = copy.deepcopy(Stateful())
print(s.keep, hasattr(s, "drop"))


class Reduced:
    def __init__(self, *parts):
        self.parts = parts

    def __reduce__(self):
        return Reduced, (*self.parts, "again")


print(copy.copy(Reduced(1)).parts, copy.deepcopy(Reduced([2])).parts)


class MyList(list):
    pass


class MyDict(dict):
    pass


m = MyList([[1], 2])
m.name = "m"
n = copy.deepcopy(m)
n[0].append(9)
print(m, n, type(n).__name__, n.name, copy.copy(MyDict(a=1)), type(copy.deepcopy(MyDict(a=[1]))).__name__)
P = namedtuple("P", "x y")
print(copy.copy(P(1, [2])), copy.deepcopy(P(1, [2])), copy.deepcopy(Counter("aab")), copy.copy(OrderedDict(a=1)))
dd = copy.deepcopy(defaultdict(list, {"a": [1]}))
dd["b"].append(2)
print(dd, copy.copy(deque([1, 2], 5)), copy.deepcopy(deque([[1]])), copy.copy({1, 2}), copy.deepcopy(frozenset([1])))
err = copy.copy(ValueError("bad", 1))
print(repr(err), copy.copy(range(3)), copy.deepcopy({"a": {1: (2, [3])}}))
show("generator", lambda: copy.copy(x for x in []))
print(copy.copy(Point) is Point, copy.copy(None), issubclass(copy.Error, Exception), copy.copy(bytearray(b"x")))
