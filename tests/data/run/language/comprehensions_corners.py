# Comprehensions and generator expressions: scopes, laziness, conditions, order.
def log(value):
    print("log", value)
    return value


lazy = (log(i) for i in log([1, 2]))
print("made")
print(next(lazy), list(lazy), list(lazy))
print({len(w) for w in "a bb cc ddd".split()} == {1, 2, 3}, {w: len(w) for w in ["b", "a", "b"]})
print([x for x in [y for y in range(5)] if x % 2], [[j * i for j in range(3)] for i in range(3)])
print([(x, y, z) for x in range(1, 15) for y in range(x, 15) for z in range(y, 15) if x * x + y * y == z * z])
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)], [cell for row in matrix for cell in row])
x = "outer"
print([x for x in range(3)], x)
print([(lambda: i)() for i in range(3)], [f() for f in [lambda: i for i in range(3)]])
print(sum(i * i for i in range(10)), max((len(w), w) for w in ["aa", "b"]), any(i > 3 for i in range(5)), all(i for i in []))
print("".join(c.upper() if i % 2 else c for i, c in enumerate("abcdef")))
print(dict((k, v) for k, v in [("a", 1)]), set(i % 3 for i in range(9)), tuple(i for i in "xy"), sorted(-i for i in range(3)))
print([a if a > 1 else b for a, b in [(1, 2), (3, 4)]], [*range(2), *"ab"], {**{"a": 1}, "b": 2, **{"a": 3}}, {*[1], *[1, 2]})
print([last := n for n in range(3)], last, [y := 1, y**2], any((hit := n) > 1 for n in range(5)), hit)
try:
    [1 / n for n in (1, 0)]
except ZeroDivisionError as error:
    print(error)
gen = (1 / n for n in (1, 0, 2))
print(next(gen))
try:
    next(gen)
except ZeroDivisionError:
    print("then exhausted:", list(gen))
print({k: v for d in [{"a": 1}, {"b": 2}] for k, v in d.items()}, {v: k for k, v in {"a": 1, "b": 2}.items()})
try:
    (i for i in 5)
except TypeError as error:
    print(error)
try:
    [i for i, in [(1, 2)]]
except ValueError as error:
    print(error)
try:
    {[]: 1 for _ in "a"}
except TypeError as error:
    print(error)


class Numbers:
    limit = 3
    squares = [i * i for i in range(limit)]
    try:
        shifted = [i + limit for i in range(2)]
    except NameError as error:
        shifted = str(error)
    names = dict.fromkeys("ab", limit)


print(Numbers.squares, Numbers.shifted, Numbers.names)


def outer():
    base = 10
    return [base + i for i in range(3)], {base: (lambda: base + i)() for i in range(1)}, list(base * i for i in range(2))


print(outer())
primes = [n for n in range(2, 50) if all(n % d for d in range(2, int(n**0.5) + 1))]
print(primes)
fizz = ["Fizz" * (not i % 3) + "Buzz" * (not i % 5) or i for i in range(1, 16)]
print(*fizz)
gen = (i for i in range(3))
print(gen.__name__, type(gen).__name__, gen.gi_running, [i for i in gen if i not in gen])
print([i for i in range(5) if (j := i * 2) > 4 and j < 8], j)
