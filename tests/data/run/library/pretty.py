"""pprint."""
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from pprint import PrettyPrinter, isreadable, isrecursive, pformat, pp, pprint, saferepr

pprint({"b": 1, "a": [1, 2, 3], (1,): None})
data = {"name": "x" * 30, "items": list(range(20)), "nested": {"key": ["value"] * 6, "other": ("a" * 20, "b" * 20, "c" * 20)}, "n": None}
pprint(data)
pprint(data, width=40, indent=4)
pprint(data, compact=True, width=60)
pprint(data, depth=1)
pp({"z": 1, "a": 2})
pprint({"z": 1, "a": 2}, sort_dicts=False)
pprint("a long text with many words that does not fit on one line of the width that is given here", width=40)
pprint(["a long text with many words that does not fit on one line", "short\nwith newline\nand more than one line"], width=30)
pprint({1, 5, 3}), pprint(set(range(30))), pprint(frozenset("abc"), width=5)
pprint((1,)), pprint([]), pprint([[]] * 3), pprint(("x" * 40, "y" * 40)), pprint(5)
loop = [1]
loop.append(loop)
print(isrecursive(loop), isreadable(loop), isreadable([1]), "<Recursion on list" in pformat(loop), saferepr({"b": 1, "a": 2}))
pprint(Counter("mississippi" * 3), width=20)
pprint(defaultdict(list, {"alpha": [1] * 10, "beta": [2] * 10}), width=40)
pprint(OrderedDict([("one", "x" * 30), ("two", "y" * 30)]), width=50)
pprint(deque(range(30), maxlen=40), width=40)
P = namedtuple("P", "x y")
pprint([P(1, 2), P(3, 4)] * 5)
PrettyPrinter(width=20).pprint({"k": [1, 2, 3, 4, 5, 6, 7]})
print(pformat({2: 1, "a": 3, None: 0}))
pprint({"a": {"b": {"c": {"d": 1}}}}, depth=2)
