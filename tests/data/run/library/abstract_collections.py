"""collections.abc, ChainMap, UserDict, UserList, UserString, numbers."""
import numbers
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, abc, defaultdict, deque
from fractions import Fraction


def show(title, make):
    try:
        print(title, make())
    except Exception as error:
        print(title, type(error).__name__, error)


def numbers_of():
    yield 1


things = [[], (), {}, set(), frozenset(), "", b"", bytearray(), range(3), 5, None, len, lambda: 0, iter([]), numbers_of(), {}.keys(), {}.values(), {}.items(), deque(), Counter(), enumerate([]), zip(), int]
for name in ("Hashable", "Iterable", "Iterator", "Generator", "Reversible", "Sized", "Container", "Callable", "Collection", "Set", "MutableSet", "Mapping", "MutableMapping", "Sequence", "MutableSequence", "KeysView", "Awaitable"):
    print(name, "".join("01"[isinstance(thing, getattr(abc, name))] for thing in things))


class Countdown(abc.Iterator):
    def __init__(self, n):
        self.n = n

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Word(abc.Sequence):
    def __init__(self, text):
        self.text = text

    def __getitem__(self, index):
        return self.text[index]

    def __len__(self):
        return len(self.text)


class Ordered(abc.MutableSet):
    def __init__(self, items=()):
        self.items = []
        for item in items:
            self.add(item)

    def __contains__(self, item):
        return item in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, item):
        if item not in self.items:
            self.items.append(item)

    def discard(self, item):
        if item in self.items:
            self.items.remove(item)

    def __repr__(self):
        return f"Ordered({self.items})"


class Lower(abc.MutableMapping):
    def __init__(self, *args, **kwargs):
        self.data = {}
        self.update(*args, **kwargs)

    def __getitem__(self, key):
        return self.data[key.lower()]

    def __setitem__(self, key, value):
        self.data[key.lower()] = value

    def __delitem__(self, key):
        del self.data[key.lower()]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


class Duck:
    def __len__(self):
        return 3

    def __iter__(self):
        return iter("abc")

    def __contains__(self, x):
        return True


print(list(Countdown(3)), isinstance(Countdown(1), abc.Iterable), isinstance(Duck(), abc.Collection), isinstance(Duck(), abc.Sequence), issubclass(Duck, abc.Sized))
w = Word("hello")
print(list(w), "l" in w, w.index("l"), w.count("l"), list(reversed(w)), len(w))
s = Ordered("abca")
s |= "xy"
print(s, s & "bx", s - Ordered("a"), s | Ordered("z"), s ^ Ordered("aq"), s <= Ordered("abcxyz"), s == Ordered("yxcba"), s.pop(), s.isdisjoint("q"))
m = Lower(A=1, B=2)
print(dict(m), m["a"], "A" in m, m.get("z"), list(m.items()), m.pop("A"), m.setdefault("C", 3), len(m.keys()), m == {"b": 2, "c": 3}, sorted(m.values()))
show("abstract", lambda: abc.Iterator())


class Half(abc.Sequence):
    def __len__(self):
        return 0


show("abstract", lambda: Half())
show("remove", lambda: s.remove("nope"))

c = ChainMap({"a": 1}, {"a": 2, "b": 3})
c["c"] = 5
print(c, c["a"], c["b"], len(c), sorted(c), c.maps, c.parents, c.new_child({"a": 0})["a"], dict(c), "b" in c, c.get("zz", 0))
show("chain", lambda: c["zz"])
show("chain", lambda: c.pop("b"))


class Loud(UserDict):
    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)


d = Loud(a=1)
d.update(b=2)
print(d, d["a"], "b" in d, len(d), list(d), d.data, d == {"a": 1, "b": 2}, d | {"c": 3})
u = UserList([3, 1, 2])
u.append(5)
u.sort()
print(u, u[1], u[:2], type(u[:2]).__name__, u + [9], len(u), u == [1, 2, 3, 5], u.index(3), 2 in u, u * 2, list(reversed(u)))
t = UserString("Hello")
print(t, t.upper(), type(t.upper()).__name__, t + "!", len(t), t[0], "ell" in t, t == "Hello", t.replace("l", "L"), t.split("l"))
print([isinstance(x, numbers.Number) for x in (1, 1.5, 1j, True, "1", Fraction(1, 2))], [isinstance(x, numbers.Integral) for x in (1, True, 1.0)], isinstance(1.5, numbers.Real), isinstance(Fraction(1), numbers.Rational), issubclass(int, numbers.Complex), isinstance(1j, numbers.Real))
print(abc.Mapping.register(Duck) is Duck, isinstance(Duck(), abc.Mapping), isinstance(defaultdict(), abc.MutableMapping), isinstance(OrderedDict(), abc.Mapping))
