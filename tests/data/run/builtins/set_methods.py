def show(function, *args):
    try:
        result = function(*args)
        print(sorted(result) if isinstance(result, (set, frozenset)) else result)
    except Exception as error:
        print(type(error).__name__, error, sep=": ")


a = {1, 2, 3}
show(a.add, 4)
show(a.discard, 99)
show(a.remove, 4)
show(a.remove, 99)
show(a.union, [5], (6, 7))
show(a.intersection, [2, 3, 9], {3})
show(a.difference, range(3))
show(a.symmetric_difference, {3, 4})
show(a.issubset, [1, 2, 3, 4])
show(a.issuperset, (1,))
show(a.isdisjoint, {5})
show(a.update, [10], {11})
show(a.difference_update, {10, 11})
show(a.intersection_update, {1, 2, 9})
show(a.symmetric_difference_update, {2, 7})
print(sorted(a), len(a), 7 in a)
show(a.union, 5)
show(a.add, [])
show(a.copy)
show(lambda: {1, 2} | {3})
show(lambda: {1, 2} & {2, 3})
show(lambda: {1, 2} - {2})
show(lambda: {1, 2} ^ {2, 3})
print({1} < {1, 2}, {1, 2} <= {1, 2}, {1, 2} == frozenset([2, 1]), {1} > {2})
f = frozenset("abc")
show(f.union, "d")
show(lambda: {f: 1}[frozenset("cba")])
show(set, "hello")
show(set, 5)
show(lambda: set().pop())
print({5}.pop(), set(), frozenset(), {1}, frozenset([1]), {x % 3 for x in range(9)} == {0, 1, 2})
b = set((x for x in "aab"))
print(sorted(b))
b |= {"z"}
b -= {"a"}
print(sorted(b))
b.clear()
print(b)
print(set([1]).union(), {"a": 1}.keys() & {"a", "b"} if False else "")


class Bag(set):
    def __init__(self, items):
        super().__init__(items)
        self.size = len(self)


bag = Bag([1, 1, 2])
print(bag.size, sorted(bag), isinstance(bag, set))
