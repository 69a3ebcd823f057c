"""collections: defaultdict, Counter, OrderedDict."""
from collections import Counter, OrderedDict, defaultdict


def show(title, make):
    try:
        print(title, make())
    except Exception as error:
        print(title, type(error).__name__, error)


groups = defaultdict(list)
for word in "apple bat bar atom book".split():
    groups[word[0]].append(word)
print(groups, groups["z"], groups.get("q"), "q" in groups, len(groups), groups.default_factory)
counts = defaultdict(int, {"a": 1}, b=2)
counts["a"] += 5
counts["c"] += 1
print(counts, dict(counts), counts == {"a": 6, "b": 2, "c": 1}, isinstance(counts, dict))
nested = defaultdict(lambda: defaultdict(int))
nested["x"]["y"] += 1
print({k: dict(v) for k, v in nested.items()}, counts.copy(), counts | {"d": 4}, {"d": 4} | counts)
show("missing", lambda: defaultdict(None)["x"])
show("missing", lambda: defaultdict()[1])
show("factory", lambda: defaultdict(5))
counts.default_factory = None
show("missing", lambda: counts["zz"])

c = Counter("abracadabra")
print(c, c["a"], c["zz"], c.most_common(2), c.most_common(), c.total(), sorted(c.elements()))
print(Counter(a=3, b=-1), Counter({"x": 2}), Counter(), Counter([1, 2, 2, 3, 3, 3]).most_common(1))
c.update("aab")
c.subtract(Counter(a=2, r=5))
print(c, list(c), +c, -c)
a, b = Counter(x=3, y=1), Counter(x=1, y=2, z=1)
print(a + b, a - b, a & b, a | b, a == b, a != Counter(y=1, x=3), a <= a + b, a < b, Counter(a=0) == Counter())
a += b
print(a)
a -= Counter(x=4)
print(a, list(a))
a |= Counter(q=5)
a &= Counter(q=2, y=1)
print(a)
del a["nothing"]
print(a.copy() == a, dict(a), repr(Counter({"a": 1, 2: 1})), Counter("ab") == {"a": 1, "b": 1})
show("fromkeys", lambda: Counter.fromkeys("ab"))
show("add", lambda: Counter(a=1) + {"a": 1})
show("mixed", lambda: Counter({"a": 1, "b": "x"}))
words = "the cat the dog a cat the end".split()
for word, times in Counter(words).most_common(2):
    print(f"{word:>5} {times}")

o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a")
o["d"] = 4
print(o, list(o), list(reversed(o)), o.popitem(), o.popitem(last=False), o)
o.move_to_end("a", last=False)
print(o, OrderedDict(), OrderedDict(x=1, y=2))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), OrderedDict(a=1) != OrderedDict(a=1))
show("move", lambda: o.move_to_end("zz"))
show("pop", lambda: OrderedDict().popitem())
print(o.copy(), o | {"z": 1}, OrderedDict.fromkeys("ab", 0), o.pop("a"), o.setdefault("n", 5), o)


class LastUpdated(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)


l = LastUpdated()
l["x"] = 1
l["y"] = 2
l["x"] = 3
print(l, list(l.items()))
