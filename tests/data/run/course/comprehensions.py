squares = [x * x for x in range(10)]
evens = {x for x in squares if x % 2 == 0}
table = {x: {y: x * y for y in range(1, 4)} for x in range(1, 4)}
print(squares, len(evens), table)
print([(x, y) for x in range(3) for y in range(x)], [[0] * 3 for _ in range(2)])
print([x if x % 3 else "fizz" for x in range(1, 7)], [a + b for a, b in zip("abc", "xyz")])
print({word: len(word) for word in "the quick brown fox".split()}, [c for word in ("ab", "cd") for c in word])
x = "outer"
print([x for x in range(3)], x)
print(list(map(lambda p: p[0] * p[1], [(1, 2), (3, 4)])), list(filter(None, [0, 1, "", "a", None, []])))
print([y for x in range(5) if (y := x * x) > 3], y)
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [*zip(*matrix)], sum(matrix, []))
print({v: k for k, v in {"a": 1, "b": 2}.items()}, dict([("x", 1), ("y", 2)]), dict(zip("ab", [1, 2]), c=3))
functions = [lambda: i for i in range(3)]
fixed = [lambda i=i: i for i in range(3)]
print([f() for f in functions], [f() for f in fixed])
print(any(x > 5 for x in range(10)), all([]), sum(x for x in range(101)), max((len(w), w) for w in ["a", "bbb", "cc"]))
pythagorean = [(a, b, c) for a in range(1, 20) for b in range(a, 20) for c in range(b, 20) if a * a + b * b == c * c]
print(pythagorean)
flat = [n for row in [[1, [2]], [3]] for n in row]
print(flat, [i for i, c in enumerate("hello") if c == "l"], ["%02d" % n for n in range(3)])


class Scope:
    n = 3
    items = [i for i in range(n)]
    try:
        bad = [n for i in range(2)]
    except NameError as error:
        print(error)


print(Scope.items)
gen = (n * 2 for n in [1, 2, 3])
print(next(gen), list(gen), list(gen))
print([1 / n for n in (2, 1, 0)])
