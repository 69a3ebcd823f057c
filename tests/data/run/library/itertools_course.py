# itertools: every function on small inputs, laziness, tee, recipes.
import operator
from itertools import accumulate, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse, groupby, islice, permutations, product, repeat, starmap, takewhile, tee, zip_longest

print(list(islice(count(10, 3), 4)), list(islice(count(2.5, 0.5), 3)), list(islice(cycle("ab"), 5)), list(repeat("x", 3)), list(islice(repeat(1), 2)), repeat("x", 3), count(5), count(1, 2))
print(list(accumulate([1, 2, 3])), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2], initial=100)), list(accumulate("abc")), list(accumulate([])), list(accumulate([1, 2, 3], operator.mul)))
print(list(chain("ab", [1], ())), list(chain.from_iterable([[1], [2, 3]])), list(compress("abcd", [1, 0, True, ""])), list(dropwhile(lambda x: x < 3, [1, 3, 2])), list(takewhile(lambda x: x < 3, [1, 3, 2])), list(filterfalse(None, [0, 1, ""])), list(starmap(divmod, [(7, 2)])))
print(["".join(p) for p in permutations("abc")], list(permutations([1, 2, 3], 2)), list(combinations("abcd", 2)), list(combinations_with_replacement("ab", 2)), list(product("ab", [1, 2])), list(product([0, 1], repeat=3)), list(product()), list(permutations([], 0)), list(combinations([1], 2)))
print([(k, list(g)) for k, g in groupby("aaabbc")], [(k, len(list(g))) for k, g in groupby([1, 1, 2, 1])], {k: [w for w in g] for k, g in groupby(["apple", "avocado", "bean"], key=lambda w: w[0])})
groups = groupby("aab")
first, items = next(groups)
second, others = next(groups)
print(first, list(items), second, list(others))
print(list(zip_longest("ab", "c", fillvalue="-")), list(islice("abcdef", 2)), list(islice("abcdef", 1, 4)), list(islice("abcdef", 0, None, 2)), list(islice("abc", 5)), list(islice(count(), 3, 6)))
a, b = tee(iter([1, 2, 3]))
print(next(a), next(a), next(b), list(a), list(b), len(tee([1], 3)))
def pairs(xs):
    one, two = tee(xs)
    next(two, None)
    return zip(one, two)
def windows(xs, n):
    its = tee(xs, n)
    for i, it in enumerate(its):
        next(islice(it, i, i), None)
    return zip(*its)
def grouper(xs, n, fill=None): return zip_longest(*[iter(xs)] * n, fillvalue=fill)
def unique(xs, key=None):
    seen = set()
    for x in xs:
        k = key(x) if key else x
        if k not in seen:
            seen.add(k)
            yield x
def partition(pred, xs):
    t1, t2 = tee(xs)
    return list(filterfalse(pred, t1)), list(filter(pred, t2))
def roundrobin(*iterables):
    waiting = [iter(it) for it in iterables]
    while waiting:
        for it in waiting[:]:
            try:
                yield next(it)
            except StopIteration:
                waiting.remove(it)
def powerset(xs): return chain.from_iterable(combinations(xs, r) for r in range(len(xs) + 1))
def sieve():
    numbers = count(2)
    while True:
        prime = next(numbers)
        yield prime
        numbers = filter(lambda n, prime=prime: n % prime, numbers)
print(list(pairs("abcd")), list(windows(range(5), 3)), list(grouper("abcde", 2, "x")), list(unique("AbBa", str.lower)), partition(lambda x: x % 2, range(6)), "".join(roundrobin("abc", "d", "ef")), list(powerset("abc")), list(islice(sieve(), 8)))
print(sum(1 for _ in permutations(range(5))), next(iter(count())), max(accumulate([1, -2, 5, -1])), list(map(operator.add, [1, 2], count(10))), dict(zip("abc", count())), [*zip(*[(1, 2), (3, 4)])])
for bad in ("islice('abc', -1)", "islice('abc', 'x')", "list(islice('abc', 0, 5, 0))", "permutations(5)", "combinations('ab', -1)", "product(5)", "repeat('x', 'y')", "count('a')", "next(count('a'))" if False else "chain(5).__next__()", "list(chain(1))", "list(starmap(pow, [5]))", "tee([1], -1)", "tee(5)", "groupby(5)", "accumulate(5)", "list(accumulate([1, 'a']))", "cycle(5)", "next(cycle([]))", "zip_longest(5)", "list(takewhile(None, 'ab'))", "product('a', repeat=-1)", "permutations('ab', 'c')"):
    try:
        print(bad, eval(bad))
    except Exception as error:
        print(bad, "->", type(error).__name__, error)
