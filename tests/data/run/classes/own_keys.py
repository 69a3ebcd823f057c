class P:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        if not isinstance(other, P):
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"P({self.x}, {self.y})"


a, b, c = P(1, 2), P(1, 2), P(3, 4)
d = {a: "a", c: "c"}
print(d[b], b in d, P(9, 9) in d, d.get(P(3, 4)), d.get(P(5, 5), "none"))
d[b] = "b"
print(d, len(d), list(d)[0] is a)
d.setdefault(P(7, 8), []).append(1)
print(d.setdefault(P(7, 8), 0), d.pop(P(3, 4)), d.pop(P(3, 4), "gone"))
del d[P(7, 8)]
print(d)
try:
    d[P(0, 0)]
except KeyError as e:
    print("KeyError", e)
try:
    del d[P(0, 0)]
except KeyError as e:
    print("KeyError", e)

s = {a, b, c}
print(len(s), P(3, 4) in s, P(4, 3) not in s, sorted(s, key=lambda p: p.x))
s.add(P(1, 2))
s.add(P(5, 6))
s.discard(P(3, 4))
print(len(s), sorted(s, key=lambda p: p.x))
s.remove(P(5, 6))
try:
    s.remove(P(5, 6))
except KeyError as e:
    print("KeyError", e)
one, two = {P(1, 1), P(2, 2)}, {P(2, 2), P(3, 3)}
key = lambda p: (p.x, p.y)
for r in [one | two, one & two, one - two, one ^ two, one.union(two, [P(4, 4)]), one.intersection([P(2, 2)])]:
    print(sorted(r, key=key))
print(one == {P(2, 2), P(1, 1)}, one <= {P(1, 1), P(2, 2), P(3, 3)}, one < one, one.isdisjoint({P(9, 9)}), one.issubset(two))
one |= two
print(sorted(one, key=key))
one -= {P(1, 1)}
one ^= {P(3, 3), P(4, 4)}
one &= {P(4, 4), P(2, 2)}
print(sorted(one, key=key))
one.update([P(2, 2), P(8, 8)], (P(i, i) for i in range(2)))
print(sorted(one, key=key))

print(len(set([P(i % 3, 0) for i in range(10)])), len(frozenset(P(i % 3, 0) for i in range(10))))
print({P(i % 2, 0): i for i in range(5)}, {P(i % 2, 0) for i in range(5)} == {P(0, 0), P(1, 0)})
print(dict([(P(1, 1), 1), (P(1, 1), 2)]), dict(zip([P(1, 1), P(2, 2)], "ab")), dict.fromkeys([a, b, c], 0))
e = dict(d)
e.update({P(1, 2): "new", P(6, 6): 6})
print(e, d | {P(1, 2): "or"}, {**d, P(1, 2): "star"})
print({a: 1} == {b: 1}, {a: 1} == {c: 1}, {a: 1} != {b: 2})

t = {(a, 1): "t", frozenset([a]): "f"}
print(t[(b, 1)], t[frozenset([b])], (P(1, 2), 2) in t, hash((a, 1)) == hash((b, 1)))
nested = {((a, b), c): 1}
print(nested[((b, a), P(3, 4))])
print(len({(P(1, 1), i % 2) for i in range(6)}))
print(d.keys() == {b}, d.keys() & {b, c}, d.items() == {(b, "b")})
print(a in [b], [a, c].index(P(3, 4)), [a, b, c].count(P(1, 2)), (a, c) == (b, P(3, 4)))


class Tag(str):
    def __eq__(self, other):
        return str(self).lower() == str(other).lower()

    def __hash__(self):
        return hash(str(self).lower())


headers = {Tag("Content-Type"): "text", Tag("Accept"): "*"}
print(headers[Tag("content-type")], headers["content-type"], "ACCEPT" in headers, Tag("ACCEPT") in headers)


class Same:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 7

    def __eq__(self, other):
        return isinstance(other, Same) and self.n == other.n


many = {Same(i): i for i in range(20)}
print(len(many), many[Same(13)], Same(20) in many, 7 in many)
many[7] = "seven"
print(many[7], len(many), len({Same(i % 5) for i in range(30)}))


class Count:
    calls = []

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        Count.calls.append("hash")
        return self.n

    def __eq__(self, other):
        Count.calls.append("eq")
        return self.n == other.n


k = Count(1)
q = {k: 1}
q[k]
q[Count(1)]
print(Count.calls)


class BadHash:
    def __hash__(self):
        return "no"


class Raising:
    def __hash__(self):
        raise ValueError("no hash")


class Unhashable:
    __hash__ = None


for x in [BadHash(), Raising(), Unhashable(), [1], {}, {1}, ([],), slice(1)]:
    for use in [lambda: {x: 1}, lambda: {x}, lambda: hash(x), lambda: d.get(x), lambda: x in d, lambda: s.add(x)]:
        try:
            use()
        except Exception as error:
            print(type(error).__name__, error, end="; ")
    print()


class Minus:
    def __hash__(self):
        return -1


class Big:
    def __hash__(self):
        return 2**64 + 5


class FromTrue:
    def __hash__(self):
        return True


print(hash(Minus()), hash(Big()), hash(FromTrue()), len({Minus(), Big()}))


class Node:
    def __init__(self, name):
        self.name = name

    def __eq__(self, o):
        return self.name == o.name

    def __hash__(self):
        return hash(self.name)


graph = {Node("a"): [Node("b"), Node("c")], Node("b"): [Node("d")], Node("c"): [Node("d")], Node("d"): []}
seen, todo = set(), [Node("a")]
order = []
while todo:
    node = todo.pop()
    if node in seen:
        continue
    seen.add(node)
    order.append(node.name)
    todo.extend(graph[node])
print(order)
big = {}
for i in range(3000):
    big[Node(i % 100)] = big.get(Node(i % 100), 0) + 1
print(len(big), big[Node(7)])
print(len(set(Node(i % 1000) for i in range(5000))))
