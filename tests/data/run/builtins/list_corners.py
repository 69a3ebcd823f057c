# Lists: sorting with keys, stability, aliasing, multiplication, comparison, nested structures, wrong calls.
import warnings

warnings.simplefilter("ignore", SyntaxWarning)
a = [3, 1, 2]
b = a
c = a[:]
b.append(4)
print(a, c, a is b, a == c, a.sort(), a, a.sort(reverse=True), a)
words = ["banana", "Apple", "cherry", "apple", "Banana", "fig"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=lambda w: (-len(w), w)), sorted(words, key=len, reverse=True))
people = [("Ann", 30), ("Bob", 25), ("Cid", 30), ("Dan", 25)]
people.sort(key=lambda p: p[1])
print(people, sorted(people, key=lambda p: p[1], reverse=True), max(people, key=lambda p: p[1]), min(people, key=lambda p: (p[1], p[0])))
grid = [[0] * 3] * 2
grid[0][0] = 1
proper = [[0] * 3 for _ in range(2)]
proper[0][0] = 1
print(grid, proper, [None] * 0, [1, 2] * 2, 2 * [[]], [] * 5, [1] * -1)
print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [] < [1], [2] > [1, 9], [1, [2, 3]] == [1, [2, 3]], [1, "a"] == [1, "a"], [1.0] == [1], [[]] == [()], (1, 2) == [1, 2])
l = [1, 2, 3]
l.extend("ab")
l.extend({"k": 1})
l += range(2)
l.insert(0, "first")
l.insert(-1, "before last")
l.insert(100, "end")
l.insert(-100, "start")
print(l, l.pop(), l.pop(0), l.pop(-2), l.index("a"), l.count(1), l.remove(1), l, len(l))
l.reverse()
print(l, l.copy() is l, list(reversed(l)) == l[::-1], l.clear(), l)
nested = [1, [2, [3, [4, []]]]]
print(nested[1][1][1][0], str(nested), len(nested), sum(len(x) if isinstance(x, list) else 1 for x in nested))
deep = [1]
deep.append(deep)
print(deep, deep[1][1][1] is deep, len(deep), repr([deep, deep]))
x = [5, 3, 8]
x[1:2] = [10, 20, 30]
x[-1:] = []
print(x, x[::-2], x[10:], x[:-10], x[-2:], x[1:-1])
stack, queue = [], []
for i in range(3):
    stack.append(i)
    queue.insert(0, i)
print(stack.pop(), queue.pop(), stack, queue)
print(list("abc"), list((1, 2)), list({3: 4}), list(range(3)), list(), [*"ab", *[1]], list(map(int, "123")), list(filter(None, [0, 1, "", "a", None])), list(enumerate("ab", 1)), list(zip("ab", [1, 2, 3])))
print(any([]), all([]), sum([[1], [2]], []), max([1, 5, 3]), min("hello"), sorted({3, 1}), len([[], []]), bool([]), bool([0]), [1, 2, 3].__contains__(2), [1] + [2], [0, 1, 2][True])
class Sorting:
    def __init__(self, v): self.v = v
    def __lt__(self, other):
        counts.append(1)
        return self.v < other.v
    def __repr__(self): return str(self.v)
counts = []
print(sorted(map(Sorting, [5, 2, 9, 1])), len(counts) < 10)
for call in ("[].pop()", "[1].pop(5)", "[1].pop('a')", "[1].remove(2)", "[1].index(2)", "[1, 2].index(1, 1)", "[1][5]", "[1]['a']", "[1][None]", "[1] + (2,)", "[1] + 'a'", "[1] * 'a'", "[1] * 1.5", "[1] < ['a']", "[1, 'a'].sort()", "sorted([1, None])", "[1].sort(key=5)", "[1].sort(lambda x: x)", "[1].append()", "[1].append(1, 2)", "[1].extend(5)", "[1].insert(1)", "[1].insert('a', 1)", "[1].nothing", "[1]()", "list(5)", "list(1, 2)", "[[]][0][0]", "[1].count()", "max([])", "max([1, 'a'])", "sum(['a', 'b'])", "[1, 2, 3][1:2:0]", "{[1]: 2}", "[1].reverse(1)", "-[1]", "[x for x in 5]", "[].index()"):
    try:
        print(call, "=", eval(call))
    except Exception as error:
        print(call, "->", type(error).__name__, error)
def mutate(items):
    items.sort(key=lambda x: items.append(x) or x)
try:
    mutate([2, 1])
except ValueError as error:
    print(error)
