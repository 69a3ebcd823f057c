# versions: 3.12-
import collections, functools, itertools, math, operator, random
from itertools import *

def take(n, iterable): return list(islice(iterable, n))
def prepend(value, iterable): return chain([value], iterable)
def tabulate(function, start=0): return map(function, count(start))
def consume(iterator, n=None):
    if n is None: collections.deque(iterator, maxlen=0)
    else: next(islice(iterator, n, n), None)
def nth(iterable, n, default=None): return next(islice(iterable, n, None), default)
def quantify(iterable, predicate=bool): return sum(map(predicate, iterable))
def all_equal(iterable, key=None): return len(take(2, groupby(iterable, key))) <= 1
def unique_justseen(iterable, key=None):
    return map(next, map(operator.itemgetter(1), groupby(iterable, key)))
def unique_everseen(iterable, key=None):
    seen = set()
    for el in iterable:
        k = el if key is None else key(el)
        if k not in seen:
            seen.add(k); yield el
def sliding_window(iterable, n):
    iterator = iter(iterable)
    window = collections.deque(islice(iterator, n - 1), maxlen=n)
    for x in iterator:
        window.append(x)
        yield tuple(window)
def grouper(iterable, n, *, incomplete='fill', fillvalue=None):
    iterators = [iter(iterable)] * n
    match incomplete:
        case 'fill': return zip_longest(*iterators, fillvalue=fillvalue)
        case 'strict': return zip(*iterators, strict=True)
        case 'ignore': return zip(*iterators)
        case _: raise ValueError('Expected fill, strict, or ignore')
def roundrobin(*iterables):
    iterators = map(iter, iterables)
    for num_active in range(len(iterables), 0, -1):
        iterators = cycle(islice(iterators, num_active))
        yield from map(next, iterators)
def powerset(iterable):
    s = list(iterable)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))
def subslices(seq):
    slices = starmap(slice, combinations(range(len(seq) + 1), 2))
    return map(operator.getitem, repeat(seq), slices)
def iter_except(func, exception, first=None):
    try:
        if first is not None: yield first()
        while True: yield func()
    except exception: pass
def convolve(signal, kernel):
    kernel = tuple(kernel)[::-1]; n = len(kernel)
    padded = chain(repeat(0, n - 1), signal, repeat(0, n - 1))
    return map(math.sumprod, repeat(kernel), sliding_window(padded, n))
def sieve(n):
    if n > 2: yield 2
    data = bytearray((0, 1)) * (n // 2)
    for p in iter_index(data, 1, start=3, stop=math.isqrt(n) + 1):
        data[p * p:n:p + p] = bytes(len(range(p * p, n, p + p)))
    yield from iter_index(data, 1, start=3)
def iter_index(iterable, value, start=0, stop=None):
    stop = len(iterable) if stop is None else stop
    i = start
    try:
        while True:
            yield (i := iterable.index(value, i, stop))
            i += 1
    except ValueError: pass
def random_product(*args, repeat=1, rng=random.Random(5)):
    pools = [tuple(pool) for pool in args] * repeat
    return tuple(map(rng.choice, pools))

print(take(3, prepend(0, "ab")), take(4, tabulate(math.factorial)), nth("abcdef", 3), quantify([1, 0, 3]), all_equal("aaa"))
print(list(unique_justseen("AAAABBBCCDAABBB")), list(unique_everseen("ABBcCAD", str.casefold)))
print(["".join(w) for w in sliding_window("ABCDEFG", 4)], ["".join(g) for g in grouper("ABCDEFG", 3, fillvalue="x")])
print("".join(roundrobin("ABC", "D", "EF")), list(powerset([1, 2, 3])), ["".join(x) for x in subslices("ABCD")])
d = {"a": 1, "b": 2}
print(list(iter_except(d.popitem, KeyError)), list(convolve([1, -1, -20], [1, -3])), list(sieve(60)))
print(random_product("abc", range(4), repeat=2), list(batched("ABCDEFG", 3)), list(pairwise("ABCD")))
print(list(accumulate([3, 4, 6, 2, 1, 9], max)), list(accumulate([1, 2, 3], initial=100)), list(takewhile(lambda x: x < 5, [1, 4, 6, 3])), list(dropwhile(lambda x: x < 5, [1, 4, 6, 3])))
print(list(compress("ABCDEF", [1, 0, 1, 0, 1, 1])), list(filterfalse(None, [0, 1, 2])), list(product("AB", repeat=2))[:3], list(permutations("ABC", 2))[-1], list(combinations_with_replacement("AB", 2)))
a, b = tee([1, 2, 3]); print(next(a), list(b), list(a), count(10, 2), repeat("x", 3), cycle("a").__class__)
print([(k, len(list(g))) for k, g in groupby(sorted("mississippi"))], list(zip_longest("ab", "c", fillvalue="-")))
it = iter(range(10)); consume(it, 3); print(next(it)); consume(it); print(list(it))
print(list(islice(count(), 2, 12, 4)), list(starmap(pow, [(2, 5), (3, 2)])), list(chain.from_iterable(["ab", "cd"])))
list(grouper("ABCDE", 2, incomplete="strict"))
