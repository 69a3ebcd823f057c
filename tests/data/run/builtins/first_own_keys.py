# The first instances of classes with a hash of their own come to be while a native operation is under way.
def key_class():
    class Key:
        def __init__(self, n):
            self.n = n

        def __eq__(self, other):
            return isinstance(other, Key) and self.n == other.n

        def __hash__(self):
            return hash(self.n)

    return Key


class Plain:
    n = 1


class Later(Plain):
    def __eq__(self, other):
        return self.n == other.n

    def __hash__(self):
        return 7


class Number:
    def __index__(self):
        return 2


class Text(str):
    def __hash__(self):
        return 5

    def __eq__(self, other):
        return len(self) == len(other)


print(len(set(map(key_class(), [1, 2, 1]))), len({k: 1 for k in map(key_class(), [1, 2, 1])}))
a = Plain()
b = Plain()
a.__class__ = b.__class__ = Later
print(len({a, b}), {a: "found"}[b], a in [b], [1, b].index(a))
print([10, 20, 30][Number()], "ab" * Number(), range(5)[Number()])
print(len({Text("ab"), Text("cd"), Text("e")}), {Text("ab"): 1}.get(Text("xy")))
K = key_class()
print(len(dict.fromkeys(K(i % 3) for i in range(9))), sorted({K(3): 1, K(3): 2}.values()), [K(1)].count(K(1)))


class Changed:
    pass


ones = [Changed(), Changed()]
Changed.__eq__ = lambda self, other: True
Changed.__hash__ = lambda self: 1
print(len(set(ones)), ones[0] in {ones[1]})
