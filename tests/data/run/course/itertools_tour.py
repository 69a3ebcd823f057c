import itertools as it
import operator
from functools import reduce, cmp_to_key, singledispatch

print(list(it.chain("ab", [1])), list(it.islice(it.count(5, 2), 3)), list(it.repeat("x", 2)), list(it.chain.from_iterable([[1], [2]])))
print(list(it.combinations("abc", 2)), list(it.permutations([1, 2], 2)), list(it.product("ab", repeat=2))[:3])
print(list(it.accumulate([1, 2, 3, 4])), list(it.accumulate([3, 1, 4], max)), list(it.combinations_with_replacement("ab", 2)))
data = sorted([("fruit", "apple"), ("veg", "leek"), ("fruit", "pear")], key=operator.itemgetter(0))
for key, group in it.groupby(data, key=lambda pair: pair[0]):
    print(key, [name for _, name in group], end="; ")
print()
print(list(it.zip_longest("abc", [1], fillvalue="-")), list(it.takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.dropwhile(lambda x: x < 3, [1, 3, 1])))
a, b = it.tee([1, 2, 3])
print(list(a), next(b), list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.compress("abcd", [1, 0, 1, 0])), list(it.filterfalse(None, [0, 1, ""])))
print([next(c) for c in [it.cycle("xy")] for _ in range(5)], reduce(operator.mul, range(1, 6)))
print(sorted(["10", "9", "2"], key=cmp_to_key(lambda a, b: int(a) - int(b))), operator.attrgetter("real")(5), operator.methodcaller("upper")("a"))


@singledispatch
def show(value):
    return f"something {value!r}"


@show.register
def _(value: int):
    return f"int {value}"


@show.register(list)
def _(value):
    return "list of " + ", ".join(map(show, value))


print(show(5), show("a"), show([1, "b", [2]]), show(True))


def pairwise(items):
    a, b = it.tee(items)
    next(b, None)
    return zip(a, b)


def batched(items, n):
    items = iter(items)
    while batch := tuple(it.islice(items, n)):
        yield batch


print(list(pairwise("abcd")), list(batched(range(7), 3)), max(it.groupby("aabbbc"), key=lambda pair: len(list(pair[1])))[0])
print(sum(1 for _ in it.combinations(range(10), 4)), next(it.permutations("cba")), list(it.islice("abcdef", 1, None, 2)))
print(list(it.islice([1, 2], -1)))
