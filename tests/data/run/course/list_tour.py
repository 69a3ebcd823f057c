import copy

numbers = [5, 2, 8]
numbers.append(1); numbers.insert(1, 9); numbers.extend([7, 7])
print(numbers, numbers.pop(), numbers.pop(0), numbers.index(8), numbers.count(7), sorted(numbers), numbers[::-1])
numbers.sort(reverse=True); numbers.remove(7)
print(numbers, numbers[1:3], numbers[-2:], numbers[:], 8 in numbers, len(numbers), min(numbers), sum(numbers))
numbers[1:2] = [100, 200]; numbers[::2] = ["a", "b", "c"][: len(numbers[::2])]
print(numbers); del numbers[0]; print(numbers, numbers * 2, [0] * 3 + [1])
a = [1, [2, 3]]
b, c, d = a, a[:], copy.deepcopy(a)
a[1].append(4); a.append(5)
print(b, c, d, a is b, a == c)
first, *rest, last = range(6)
print(first, rest, last, [*rest, *"xy"], (1,) + (2, 3), tuple("ab"))
x, y = 1, 2
x, y = y, x
print(x, y, [[i * j for j in range(3)] for i in range(3)], list(range(10, 0, -3)))
grid = [["."] * 4 for _ in range(3)]
grid[1][2] = "#"
print("\n".join("".join(row) for row in grid))
wrong_grid = [[0] * 2] * 2
wrong_grid[0][0] = 1
print(wrong_grid, list(enumerate("ab", start=1)), list(zip([1, 2, 3], "ab")), any([0, ""]), all([1, "a"]))
stack, queue = [], []
for n in range(3):
    stack.append(n); queue.insert(0, n)
print([stack.pop() for _ in range(3)], queue, [] or "empty", [1, 2] < [1, 3], [1] == [1.0], (1, "a") < (1, "b"))
words = "one two three four".split()
words.sort(key=len)
print(words, sorted(words, key=lambda w: w[-1]), list(map(str.upper, words)), max(words, key=len))
slice_ = slice(1, 3)
print(words[slice_], words[-1][0], list(reversed(words)), words.copy() is words, [1, 2, 3].clear())
for wrong in (lambda: [][0], lambda: [1].remove(2), lambda: [1].index(3), lambda: [].pop(), lambda: words["0"], lambda: (1, 2).append(3), lambda: [3, "a"].sort(), lambda: list(5), lambda: [1] + (2,)):
    try:
        wrong()
    except (IndexError, ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
pair = (1, [2])
try:
    pair[1] += [3]
except TypeError as error:
    print(error, pair)
a, b = [1, 2, 3]
