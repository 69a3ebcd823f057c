# Functions as values: composition, currying, memoisation, lazy pipelines, reduce, partial, monads for beginners.
import functools
import itertools
import operator
from functools import partial, reduce


def compose(*functions):
    return reduce(lambda f, g: lambda *a, **k: g(f(*a, **k)), functions)


def curry(function):
    count = function.__code__.co_argcount
    def curried(*args):
        return function(*args) if len(args) >= count else lambda *more: curried(*args, *more)
    return curried


class Pipe:
    def __init__(self, items): self.items = items
    def __or__(self, stage): return Pipe(stage(self.items))
    def __iter__(self): return iter(self.items)


def mapping(f): return lambda items: (f(x) for x in items)
def keeping(f): return lambda items: (x for x in items if f(x))
def taking(n): return lambda items: itertools.islice(items, n)
def chunks(n):
    def stage(items):
        items = iter(items)
        while chunk := list(itertools.islice(items, n)):
            yield chunk
    return stage


class Maybe:
    def __init__(self, value): self.value = value
    def __rshift__(self, f):
        if self.value is None: return self
        try:
            return Maybe(f(self.value))
        except Exception as error:
            print("nothing, because", repr(error))
            return Maybe(None)
    def __repr__(self): return f"Just({self.value!r})" if self.value is not None else "Nothing"


def memo(function):
    cache = {}
    @functools.wraps(function)
    def wrapper(*args):
        if args not in cache:
            cache[args] = function(*args)
        return cache[args]
    wrapper.cache = cache
    return wrapper


@memo
def ways(n, coins=(50, 20, 10, 5, 2, 1)):
    if n == 0: return 1
    if n < 0 or not coins: return 0
    return ways(n - coins[0], coins) + ways(n, coins[1:])


add3 = curry(lambda a, b, c: a + b + c)
print(compose(str.strip, str.upper, len)("  abc "), add3(1)(2)(3), add3(1, 2)(3), add3(1)(2, 3))
print(list(Pipe(itertools.count(1)) | keeping(lambda n: n % 3 == 0) | mapping(lambda n: n * n) | taking(4)), list(Pipe("abcdefg") | chunks(3)))
print(Maybe(16) >> (lambda x: x / 2) >> str >> len, Maybe(0) >> (lambda x: 1 / x) >> str, Maybe("5") >> int >> partial(operator.add, 10))
print(ways(100), len(ways.cache), ways.__name__, reduce(operator.mul, range(1, 11)), reduce(lambda a, b: b + a, "abc", ""), reduce(max, [3, 9, 2]))
print([*map(operator.itemgetter(1), ["ab", "cd"])], sorted([(2, "b"), (1, "c")], key=operator.itemgetter(1)), [*map(operator.attrgetter("real"), [1, 2.5])], [*map(operator.methodcaller("split", ","), ["a,b"])], [*itertools.starmap(pow, [(2, 3), (3, 2)])])
power = partial(pow, 2)
print(power(5), power.func.__name__, power.args, partial(int, base=2)("101"), partial(partial(print, "a"), "b", sep="-").args)
groups = {k: [*g] for k, g in itertools.groupby(sorted("banana apple cherry avocado blueberry".split()), key=lambda w: w[0])}
print(groups, [*itertools.accumulate([1, 2, 3, 4], operator.mul)], [*itertools.takewhile(lambda x: x < 3, [1, 2, 3, 1])], [*itertools.dropwhile(str.isdigit, "12ab3")])
fib = lambda: (a for a, _ in itertools.accumulate(itertools.repeat(None), lambda p, _: (p[1], p[0] + p[1]), initial=(0, 1)))
print([*itertools.islice(fib(), 10)], [*zip(*[iter(range(6))] * 2)], dict(itertools.zip_longest("abc", [1], fillvalue=0)), [*itertools.chain.from_iterable(["ab", "c"])])
for bad in ("reduce(operator.add, [])", "add3(1)('a')(2)", "partial()", "partial(5)", "operator.itemgetter(5)('ab')", "compose()", "curry(5)"):
    try:
        print(eval(bad))
    except (TypeError, IndexError, AttributeError) as error:
        print(bad, "->", type(error).__name__, error)
