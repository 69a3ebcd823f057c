# Sets and frozensets: algebra, comparisons, methods with several arguments, what can be a member.
import warnings

warnings.simplefilter("ignore", SyntaxWarning)
a, b = {1, 2, 3, 4}, {3, 4, 5}
show = lambda s: sorted(s, key=repr)
print(show(a | b), show(a & b), show(a - b), show(a ^ b), show(b - a), a <= a, a < a, {1} < a, a >= {1, 2}, a > {9}, a == {4, 3, 2, 1}, a != b, a.isdisjoint({9}), a.issubset(range(10)), a.issuperset([1]))
print(show(a.union(b, [9], "x")), show(a.intersection(b, [3])), show(a.difference([1], [2])), show(a.symmetric_difference([1, 9])), set() == a - a, show(a.union()), a.copy() is a, show(set("hello")), set(), {*()}, frozenset(), frozenset([1]), len({1, 1.0, True}))
c = {1, 2}
c.add(3); c.add(1); c.discard(9); c.remove(2); c.update([5], {6}); c |= {7}; c &= {1, 3, 5, 7}; c -= {1}; c ^= {3, 9}
print(show(c), c.pop() in (5, 7, 9), len(c), c.clear(), c)
c.update("ab"); c.intersection_update("bc"); c.difference_update("x"); c.symmetric_difference_update("bd")
print(show(c), {1} == frozenset({1}), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {frozenset([1]): "k"}[frozenset([1])], type({1} | frozenset([2])).__name__, type(frozenset([1]) | {2}).__name__, {1, 2} in [{2, 1}], {frozenset({1})} == {frozenset({1})}, {1} in {frozenset({1})})
print({x % 3 for x in range(10)} == {0, 1, 2}, {(i, j) for i in range(2) for j in range(2)} == {(0, 0), (0, 1), (1, 0), (1, 1)}, sum({1, 2, 3}), max({"a", "b"}), sorted({"b", "a"}), any({0}), bool(set()), [*{5}], min({3, 1}), {None, True}.__len__(), "x" in {"x"})
words = "the cat sat on the mat the end".split()
print(len(set(words)), show(set(words)), [w for i, w in enumerate(words) if w not in words[:i]], list(dict.fromkeys(words)))
for call in ("{[]}", "{{}}", "{set()}", "set(5)", "set(1, 2)", "set().pop()", "{1}.remove(2)", "{1}.remove([])", "[] in {1}", "{1}.add([])", "{1} + {2}", "{1} | [2]", "{1}.union(5)", "{1} < [1]", "{1} == [1]", "{1} - {1: 2}.keys()", "{1}[0]" if False else "one[0]", "hash({1})", "frozenset([1]).add(2)", "{1}.update(5)", "set('ab') & 'ab'", "{1}.nothing", "{*5}", "{1}.issubset(5)", "frozenset([[]])", "{1}.discard([])", "set([1]) <= 5", "{1}.add()", "{1}.pop(1)", "iter({1}).__next__()", "set(x=1)", "{1} and {2}", "{1} or {2}", "not {1}", "{1}.__contains__({2})", "{frozenset([2])}.__contains__({2})", "{frozenset([2])} - {frozenset([2])}"):
    one = {1}
    try:
        print(call, "=", eval(call))
    except Exception as error:
        print(call, "->", type(error).__name__, error)
s = {1, 2}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as error:
    print(error)
class Tag:
    def __init__(self, n): self.n = n.lower()
    def __eq__(self, o): return isinstance(o, Tag) and self.n == o.n
    def __hash__(self): return hash(self.n)
    def __repr__(self): return f"<{self.n}>"
tags = {Tag("A"), Tag("a"), Tag("B")}
print(len(tags), Tag("b") in tags, show(tags), show(tags & {Tag("a")}), {Tag("x")} == {Tag("X")}, frozenset(tags) == tags)
powerset = lambda s: [frozenset(x for i, x in enumerate(s) if n >> i & 1) for n in range(1 << len(s))]
print([sorted(p) for p in powerset([1, 2, 3])])
class MySet(set):
    def add(self, x): super().add(str(x))
m = MySet([1])
m.add(2)
print(show(m), type(m | {3}).__name__, isinstance(m, set), show(MySet("ab") & {"a"}), type(m.copy()).__name__)
