# Counter, defaultdict, namedtuple, OrderedDict, ChainMap, deque, UserDict: the exercises.
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple

text = "the cat and the hat and the bat"
c = Counter(text.split())
print(c, c.most_common(2), c["dog"], c.total() if hasattr(c, "total") else sum(c.values()), sorted(c.elements())[:4], list(c)[:2])
c.update(["cat", "cat"]); c.subtract({"the": 5}); c["new"] = 0
print(c, +c, -c, c & Counter(cat=2), c | Counter(cat=9), Counter("aab") + Counter("abc"), Counter("aab") - Counter("abc"), Counter(a=1) == Counter(a=1, b=0), Counter(a=3, b=1).most_common(1), Counter())
print(Counter("mississippi").most_common(), Counter({"a": 1.5}), Counter([1, 1, None]), dict(Counter("ab")), Counter("a") <= Counter("aa") if hasattr(Counter, "__le__") else "")
d = defaultdict(list)
for word in text.split():
    d[len(word)].append(word)
print(d, d[99], 99 in d, d.get(98), 98 in d, d.default_factory is list, dict(d) == d, defaultdict(int, a=1)["b"], defaultdict(lambda: "x")[0])
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
t["a"]["d"]
print({k: {kk: dict(vv) for kk, vv in v.items()} for k, v in t.items()})
try:
    defaultdict()["missing"]
except KeyError as error:
    print("KeyError", error)
try:
    defaultdict(5)
except TypeError as error:
    print(error)
Point = namedtuple("Point", "x y z", defaults=[0])
p = Point(1, 2)
print(p, p.x, p[1], p._asdict(), p._replace(x=9), Point._fields, Point._field_defaults, Point._make([4, 5, 6]), p == (1, 2, 0), hash(p) == hash((1, 2, 0)), [*p], max(p), p + (1,), p[:2], isinstance(p, tuple), Point.__doc__)
for bad in ("Point(1)", "Point(1, 2, 3, 4)", "Point(1, 2, w=1)", "p.x = 5", "p.w", "p._replace(w=1)", "namedtuple('T', 'a a')", "namedtuple('T', 'class')", "namedtuple('T', '_x')", "namedtuple('1T', 'x')", "Point._make([1])", "p[5]"):
    try:
        exec(bad)
        print(bad, "ok")
    except (TypeError, ValueError, AttributeError, IndexError) as error:
        print(bad, "->", type(error).__name__, error)
print(namedtuple("T", "a b class", rename=True)(1, 2, 3), namedtuple("E", [])())
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a"); o.move_to_end("c", last=False)
print(o, o.popitem(), o.popitem(last=False), list(reversed(o)), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1))
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
child = m.new_child({"c": 4})
child["b"] = 9
print(m["a"], m["b"], child, dict(child) == {"a": 1, "b": 9, "c": 4}, len(child), child.parents == m, m.maps, sorted(m), "zz" in m, m.get("zz", 0))
try:
    del child["a"]
except KeyError as error:
    print(error)
q = deque("abc", maxlen=4)
q.append("d"); q.append("e"); q.appendleft("z")
print(q, q.popleft(), q.pop(), q, q.maxlen, q.count("c"), q.index("c"), "b" in q)
q.extend([1, 2]); q.extendleft([8, 9]); q.rotate(-1)
print(q, q[0], q[-1], list(q), deque([1, 2]) == deque([1, 2]), deque([1]) + deque([2]), deque([1, 2]) * 2, deque(range(5))[2], deque([3, 1]).copy())
q.remove(q[0]); q.insert(1, "i")
print(q, bool(deque()), [deque().pop] and "")
for bad in ("deque().pop()", "deque().popleft()", "deque([1])[5]", "deque([1]).remove(9)", "deque(5)", "deque([1], maxlen=-1)", "deque([1, 2])[0:1]", "deque([1], 1).insert(0, 2)", "hash(deque())", "deque([1]).index(2)"):
    try:
        print(bad, eval(bad))
    except Exception as error:
        print(bad, "->", type(error).__name__, error)
class Upper(UserDict):
    def __setitem__(self, key, value): super().__setitem__(key.upper(), value)
    def __missing__(self, key): return f"no {key}"
u = Upper(a=1)
u.update(b=2)
print(u, u["A"], u["zz"], len(u), u.data, "A" in u, {**u}, u | {"c": 3})
class Doubling(UserList):
    def append(self, x): super().append(x * 2)
l = Doubling([1])
l.append(5); l += [3]
print(l, l[0:2], type(l[0:2]).__name__, sorted(l), UserString("abc").upper() + "d", UserString("abc") == "abc", len(UserString("abc")))
