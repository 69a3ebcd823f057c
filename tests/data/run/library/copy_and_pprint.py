# copy and pprint: shallow and deep, hooks, cycles, what is shared; printing nested data by width.
import copy
import pprint
from collections import Counter, OrderedDict, defaultdict, deque


class Node:
    def __init__(self, value, *children): self.value, self.children, self.parent = value, list(children), None
    def __repr__(self): return f"Node({self.value})"


root = Node("root", Node("left"), Node("right"))
for child in root.children: child.parent = root
shallow, deep = copy.copy(root), copy.deepcopy(root)
print(shallow.children is root.children, deep.children is root.children, deep.children[0].parent is deep, shallow.children[0].parent is root, type(deep).__name__)
shared = [1, 2]
both = [shared, shared, {"k": shared}]
d = copy.deepcopy(both)
d[0].append(3)
print(d, both, d[0] is d[1] is d[2]["k"], copy.copy(both)[0] is shared)
loop = []
loop.append(loop)
l = copy.deepcopy(loop)
print(l[0] is l, l is loop, copy.copy((1, 2)) == (1, 2), copy.deepcopy((1, [2]))[1], copy.copy("text"), copy.deepcopy({1, 2}) == {1, 2}, copy.copy(print) is print, copy.deepcopy(len) is len, copy.copy(None), copy.deepcopy(Node) is Node)
t = (1, (2, "x"))
print(copy.deepcopy(t) is t, copy.deepcopy((shared,))[0] is shared, copy.copy(bytearray(b"a")), copy.copy(range(3)), copy.deepcopy(frozenset([1])), copy.copy(Counter("aab")), copy.deepcopy(defaultdict(list, a=[1])), copy.copy(deque([1], 3)), copy.deepcopy(OrderedDict(a=[1])))


class Own:
    def __init__(self, v): self.v, self.cache = v, "expensive"
    def __copy__(self):
        print("__copy__")
        return Own(self.v)
    def __deepcopy__(self, memo):
        print("__deepcopy__", len(memo) >= 0)
        made = Own(copy.deepcopy(self.v, memo))
        memo[id(self)] = made
        return made
class State:
    def __init__(self): self.a, self.lock = 1, "lock"
    def __getstate__(self): return {k: v for k, v in vars(self).items() if k != "lock"}
    def __setstate__(self, state):
        vars(self).update(state)
        self.lock = "new lock"
class Slots:
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x
class Reduce:
    def __init__(self, n): self.n = n
    def __reduce__(self): return (Reduce, (self.n + 1,))
o = Own([1])
print(copy.copy(o).v is o.v, copy.deepcopy([o, o])[0].v, copy.copy(State()).lock, copy.deepcopy(State()).a, copy.copy(Slots(5)).x, hasattr(copy.deepcopy(Slots([1])), "y"), copy.copy(Reduce(1)).n, copy.deepcopy(ValueError("a", 1)).args)
data = {"name": "x" * 20, "list": list(range(12)), "nested": {"b": [1, {"c": (1, 2)}], "a": None}, "long": "word " * 20, "set": {3, 1, 2}, "t": (1,)}
pprint.pprint(data)
pprint.pprint(data, width=40)
pprint.pprint(data["nested"], depth=1)
pprint.pprint([["a" * 30] * 2, ["b" * 30] * 2], indent=4)
pprint.pprint(list(range(40)), compact=True, width=60)
pprint.pprint({"b": 1, "a": 2}, sort_dicts=False)
print(pprint.pformat({"k": [1, 2]}), pprint.pformat("text"), pprint.isreadable([1]), pprint.isrecursive(loop), pprint.saferepr({2: 1, 1: 2}))
pprint.pprint(loop) if False else None
pprint.pprint([deque([1, 2]), Counter("aab"), OrderedDict(a=1), defaultdict(int, x=1), frozenset([1]), b"bytes", 1.5, None, Node("n")])
pprint.pprint(("a" * 50, "b" * 50))
pprint.pprint("a long text of many words that does not fit into one line of eighty columns " * 2)
