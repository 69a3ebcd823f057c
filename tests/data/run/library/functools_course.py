# functools as taught: wraps, partial, reduce, singledispatch, cached_property, total_ordering, cmp_to_key.
import functools
from collections.abc import Sequence


@functools.singledispatch
def describe(x, indent=0):
    return " " * indent + f"something: {x!r}"


@describe.register
def _(x: int, indent=0):
    return " " * indent + f"int {x}"


@describe.register(list)
@describe.register(tuple)
def _(x, indent=0):
    return "\n".join([" " * indent + type(x).__name__] + [describe(item, indent + 2) for item in x])


@describe.register(type(None))
def nothing(x, indent=0):
    return " " * indent + "nothing"


describe.register(str, lambda x, indent=0: " " * indent + x.upper())
print(describe([1, "a", (2.5, None), True, {}]))
print(describe.dispatch(bool) is describe.dispatch(int), describe.dispatch(dict) is describe.dispatch(object), sorted(t.__name__ for t in describe.registry), nothing(0))
try:
    describe()
except TypeError as error:
    print(error)


class Report:
    def __init__(self, numbers): self.numbers, self.reads = numbers, 0
    @functools.cached_property
    def total(self):
        self.reads += 1
        return sum(self.numbers)
    @functools.singledispatchmethod
    def add(self, x): raise NotImplementedError(type(x).__name__)
    @add.register
    def _(self, x: int): self.numbers.append(x)
    @add.register(list)
    def _(self, x):
        for item in x: self.add(item)
    def scale(self, k, *, offset=0): return [n * k + offset for n in self.numbers]
    double = functools.partialmethod(scale, 2)
    shifted = functools.partialmethod(scale, 1, offset=10)


r = Report([1, 2])
print(r.total, r.total, r.reads, "total" in vars(r), r.double(), r.double(offset=1), r.shifted())
r.add(5); r.add([6, [7]])
del r.total
print(r.total, r.reads, Report.total.attrname)
try:
    r.add("x")
except NotImplementedError as error:
    print("no way to add", error)
print(sorted(["b10", "a2", "b9"], key=functools.cmp_to_key(lambda a, b: (a[0] > b[0]) - (a[0] < b[0]) or int(a[1:]) - int(b[1:]))))
print(functools.reduce(lambda acc, w: {**acc, w: acc.get(w, 0) + 1}, "a b a".split(), {}), functools.reduce(lambda a, b: a * 10 + b, [1, 2, 3]))


def trace(function=None, *, prefix="call"):
    if function is None:
        return functools.partial(trace, prefix=prefix)
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        shown = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
        print(f"{prefix} {function.__name__}({shown})")
        return function(*args, **kwargs)
    return wrapper


@trace
def add(a, b): "Adds."; return a + b
@trace(prefix=">>")
def greet(name, *, mark="!"): return name + mark
print(add(1, b=2), greet("x", mark="?"), add.__name__, add.__doc__, add.__wrapped__(3, 4), greet.__qualname__)
p = functools.partial(greet, mark="...")
print(p("y"), p.keywords, p.args, repr(p).startswith("functools.partial("), functools.partial(p, "z")())


@functools.total_ordering
class Card:
    order = "23456789TJQKA"
    def __init__(self, rank): self.rank = rank
    def __eq__(self, o): return self.rank == o.rank
    def __lt__(self, o): return self.order.index(self.rank) < self.order.index(o.rank)
    def __repr__(self): return self.rank
print(sorted(map(Card, "KA29T")), Card("A") >= Card("K"), Card("2") <= Card("2"), max(map(Card, "3J5")), Card("9") > Card("T"))
@functools.lru_cache(maxsize=None, typed=True)
def typed(x): return type(x).__name__
print(typed(1), typed(1.0), typed(True), typed.cache_info())
for bad in ("functools.reduce(max, [])", "functools.partial(1)", "functools.wraps()", "functools.total_ordering(int)" if False else "functools.total_ordering(type('X', (), {}))"):
    try:
        print(eval(bad))
    except (TypeError, ValueError) as error:
        print(bad, "->", type(error).__name__, error)
