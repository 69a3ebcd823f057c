"""itertools: every iterator, what it takes and when, its words for wrong calls."""
import itertools as it
import operator


def show(title, make):
    try:
        print(title, make())
    except Exception as error:
        print(title, type(error).__name__, error)


def noisy(name, items):
    for item in items:
        print("take", name, item)
        yield item


print(it.count(3), it.count(1.5), it.count(1, 2), it.count(1, 1.0), it.count(-2, -1))
print(list(it.islice(it.count(10, -3), 4)), list(it.islice(it.count(0.5, 0.25), 3)))
show("count", lambda: it.count("a"))
print(it.repeat("x"), it.repeat([], 3), it.repeat(1, times=-2), list(it.repeat(7, 3)))
print(list(it.islice(it.cycle("abc"), 8)), list(it.cycle([])))
cycle = it.cycle(noisy("c", "xy"))
print([next(cycle) for _ in range(5)])
print(list(it.chain("ab", [], (1, 2), {3: 4})), list(it.chain.from_iterable(["ab", range(2)])))
chained = it.chain(noisy("a", [1]), noisy("b", [2]))
print(next(chained), next(chained), next(chained, "end"), iter(chained) is chained)
show("chain", lambda: list(it.chain(1)))
for bounds in [(3,), (2, 5), (1, None, 2), (0, 9, 4), (None,), (2, 2), (0,)]:
    print(bounds, list(it.islice("abcdefgh", *bounds)))
source = iter(range(10))
print(list(it.islice(source, 1, 6, 2)), next(source))
for bounds in [(-1,), ("a",), (1, -1), (0, 5, 0), (0, 5, -1), (1.5,), (), (1, 2, 3, 4)]:
    show(bounds, lambda: list(it.islice([], *bounds)))
print(list(it.accumulate([1, 2, 3, 4])), list(it.accumulate([3, 1, 2], max)), list(it.accumulate("abc")))
print(list(it.accumulate([1, 2], operator.mul, initial=5)), list(it.accumulate([], initial=0)), list(it.accumulate([])))
print(list(it.compress("abcdef", [1, 0, 1, 0, 1])), list(it.dropwhile(lambda x: x < 3, [1, 2, 3, 1, 0])))
print(list(it.takewhile(lambda x: x < 3, [1, 2, 3, 1, 0])), list(it.filterfalse(None, [0, 1, "", "a"])))
print(list(it.filterfalse(lambda x: x % 2, range(6))), list(it.starmap(pow, [(2, 3), (3, 2)])))
show("starmap", lambda: list(it.starmap(pow, [1])))
taking = it.takewhile(lambda x: x < 2, noisy("t", range(4)))
print(list(taking), list(taking))
for key, group in it.groupby("aaabbca"):
    print(key, list(group), end="; ")
print()
print([(k, list(g)) for k, g in it.groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)])
groups = it.groupby("aab")
first_key, first = next(groups)
second_key, second = next(groups)
print(first_key, list(first), second_key, list(second), list(groups))
print(list(it.product("ab", [1, 2])), list(it.product([0, 1], repeat=2)), list(it.product()), list(it.product("a", [])))
print(list(it.permutations("abc")), list(it.permutations(range(3), 2)), list(it.permutations("ab", 3)), list(it.permutations("ab", 0)))
print(list(it.permutations([1, 2, 3, 4], 3))[:9])
print(list(it.combinations("abcd", 2)), list(it.combinations("abc", 0)), list(it.combinations("ab", 3)))
print(list(it.combinations_with_replacement("abc", 2)), list(it.combinations_with_replacement("", 0)))
for wrong in (it.permutations, it.combinations, it.combinations_with_replacement):
    show(wrong.__name__, lambda: wrong("ab", -1))
    show(wrong.__name__, lambda: wrong("ab", "x"))
show("product", lambda: it.product("ab", repeat=-1))
a, b, c = it.tee(noisy("tee", range(3)), 3)
print(next(a), next(a), next(b), list(c), list(a), list(b))
print(it.tee([], 0), len(it.tee("ab")))
show("tee", lambda: it.tee([], -1))
print(list(it.zip_longest("abc", [1], fillvalue="-")), list(it.zip_longest("ab", range(3))), list(it.zip_longest()))
print(list(it.pairwise("abcd")), list(it.pairwise("a")), list(it.pairwise([])))
print(list(it.batched("abcdefg", 3)), list(it.batched([], 2)))
show("batched", lambda: it.batched("ab", 0))
show("strict", lambda: list(it.batched("abc", 2, strict=True)))
print(type(it.chain()), it.count.__module__, isinstance(it.count(), it.count), it.chain.__name__)
failing = it.starmap(lambda x: 1 // x, [(1,), (0,), (2,)])
print(next(failing))
show("failing", lambda: next(failing))
print(next(failing), next(failing, "end"))
