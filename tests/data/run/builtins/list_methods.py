def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(type(error).__name__, error, sep=": ")


class Same:
    def __init__(self, key):
        self.key = key

    def __eq__(self, other):
        return isinstance(other, Same) and self.key == other.key

    def __lt__(self, other):
        return self.key < other.key

    def __repr__(self):
        return f"Same({self.key!r})"


a = [3, 1, 2]
show(a.append, 5)
show(a.extend, (7, 8))
show(a.extend, (x for x in range(2)))
show(a.extend, 5)
show(a.insert, 0, "first")
show(a.insert, -1, "almost")
show(a.insert, 100, "last")
show(a.insert, 1)
print(a)
show(a.pop)
show(a.pop, 0)
show(a.pop, 99)
show([].pop)
show(a.remove, "almost")
show(a.remove, "nothing")
show(a.index, 2)
show(a.index, 2, 3)
show(a.count, 1)
show(a.sort)
show(a.sort, reverse=True)
print(a)
show(a.reverse)
print(a, a.copy() == a, a.copy() is a)
show(a.clear)
print(a)
words = ["banana", "fig", "apple", "kiwi"]
words.sort(key=len)
print(words)
words.sort(key=len, reverse=True)
print(words)
print(sorted(words), sorted(words, key=lambda word: word[-1]))
things = [Same("b"), Same("a"), Same("c"), Same("a")]
things.sort()
print(things)
print(things.index(Same("b")), things.count(Same("a")), Same("c") in things)
things.remove(Same("a"))
print(things)
show(things.remove, Same("z"))
show(things.index, Same("z"))
show([1, "a"].sort)
show([3, 1, "a", 2].sort)
show([(1, "b"), (1, 2)].sort)
show([1].append)
show([1].append, 1, 2)
show([1].sort, 1)
show([1].sort, wrong=1)
show(list.append, (1,), 2)
pairs = [(2, "b"), (1, "z"), (2, "a"), (1, "a")]
pairs.sort(key=lambda pair: pair[0])
print(pairs)
pairs.sort()
print(pairs, min(pairs), max(pairs))
nans = [2.0, float("nan"), 1.0]
nans.sort()
print(nans)

# Subscripts
b = list(range(10))
print(b[0], b[-1], b[2:5], b[::3], b[::-2], b[20:], b[-3:])
b[0] = "zero"
b[1:3] = "xyz"
print(b)
b[::4] = [0, 0, 0]
print(b)
del b[0]
del b[-1]
del b[2:4]
del b[::2]
print(b)
b[:] = []
print(b)
b[5:] = (x for x in (1, 2))
print(b)


def assign(x, i, value):
    x[i] = value


def delete(x, i):
    del x[i]


for index in (9, -9, "x", 1.5, None, slice(0, 5, 0), 10**30):
    show(lambda: [1, 2][index])
    show(assign, [1, 2], index, 0)
    show(delete, [1, 2], index)
show(assign, [1, 2, 3], slice(None, None, 2), [1])
show(assign, [1, 2, 3], slice(0, 1), 5)
show(assign, (1, 2), 0, 5)
show(delete, (1, 2), 0)
show(lambda: (1, 2)[2])
pair, five, nothing, one = (1, 2), 5, None, {1}
show(lambda: pair["a"])
show(lambda: five[0])
show(lambda: nothing[0])
show(lambda: one[0])
show(lambda: b"ab"[3])
show(lambda: b"ab"[0])
show(lambda: range(5)[7])
show(lambda: range(0, 10, 2)[1:3])
show(assign, "abc", 0, "x")


class Index:
    def __index__(self):
        return 1


c = [10, 20, 30]
print(c[Index()], (1, 2)[Index()], "ab"[Index()])
c[Index()] = 5
del c[Index()]
print(c)
t = (1, 2, 3, 2)
show(t.index, 2)
show(t.index, 9)
show(t.count, 2)
print(list("abc"), list({"k": 1}), list(), tuple([1]), tuple("ab"), list(map(str, [1, 2])))
print([1, 2] + [3], [0] * 3, [1, [2]] == [1, [2]], [1, 2] < [1, 3], 2 in [1, 2])
d = [1, 2]
d += (3,)
d *= 2
print(d)
print(list(reversed([1, 2, 3])), list(reversed("ab")), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})))
print(list(zip([1, 2], "ab")), list(enumerate("ab", 5)), list(zip((x for x in "xy"), [1, 2, 3])))
show(reversed, 5)
show(list, 5)
show(tuple, None)
show(list, [1], [2])
show(lambda: list(zip([1], [1, 2], strict=True)))
