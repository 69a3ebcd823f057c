"""functools: partial, reduce, caches, wraps, ordering, dispatch by type."""
import functools
from functools import cache, cached_property, cmp_to_key, lru_cache, partial, partialmethod, reduce, singledispatch
from functools import singledispatchmethod, total_ordering, wraps


def show(title, make):
    try:
        print(title, make())
    except Exception as error:
        print(title, type(error).__name__, error)


base2 = partial(int, base=2)
print(base2("1010"), base2.func, base2.args, base2.keywords, partial(partial(pow, 2), 3)(), partial(print, 1, sep="-"))
print(partial(max, key=lambda x: -x)(3, 1), partial(partial(dict, a=1), b=2)(c=3))
show("partial", lambda: partial(5))
show("partial", lambda: partial())
print(reduce(lambda x, y: x * y, [1, 2, 3, 4]), reduce(lambda x, y: x + y, [], "start"), reduce(max, [3]))
show("reduce", lambda: reduce(max, []))
show("reduce", lambda: reduce(max, 5))


@lru_cache(maxsize=2)
def square(x):
    "Squares."
    print("compute", x)
    return x * x


print([square(x) for x in (1, 2, 1, 3, 2, 1)], square.cache_info(), square.__name__, square.__doc__, square.cache_parameters())
square.cache_clear()
print(square.cache_info(), square.__wrapped__(5))


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info(), fib.cache_info().hits)


@lru_cache(typed=True)
def kind(x, *args, y=0):
    return type(x).__name__


print(kind(1), kind(1.0), kind(True), kind(1, y=1), kind.cache_info())
show("unhashable", lambda: kind([]))
show("lru_cache", lambda: lru_cache("x"))


class Shelf:
    @lru_cache(maxsize=None)
    def book(self, n):
        print("fetch", n)
        return n

    @cached_property
    def size(self):
        "How many."
        print("count")
        return 3

    def place(self, row, column=0):
        return row, column

    top = partialmethod(place, 1)
    corner = partialmethod(place, row=0, column=9)


shelf = Shelf()
print(shelf.book(1), shelf.book(1), shelf.size, shelf.size, shelf.__dict__, Shelf.size.__doc__, shelf.top(), shelf.top(column=4), shelf.corner())
del shelf.size
print(shelf.size, Shelf.size.attrname)


def logged(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        "Not mine."
        print("call", function.__name__, args, kwargs)
        return function(*args, **kwargs)

    return wrapper


@logged
def add(a: int, b=1):
    "Adds."
    return a + b


add.extra = 5
print(add(1, b=2), add.__name__, add.__qualname__, add.__doc__, add.__wrapped__(1), add.__annotations__, logged(add).extra)


@total_ordering
class Version:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n if isinstance(other, Version) else NotImplemented


one, two = Version(1), Version(2)
print(one < two, one <= two, one > two, one >= two, one <= Version(1), one >= Version(1))
show("total", lambda: one <= 5)
show("total", lambda: total_ordering(type("Empty", (), {})))
print(sorted(["bb", "a", "ccc"], key=cmp_to_key(lambda a, b: len(b) - len(a))), cmp_to_key(lambda a, b: a - b)(1) < cmp_to_key(lambda a, b: a - b)(2))


@singledispatch
def describe(x):
    return f"thing {x}"


@describe.register
def _(x: int):
    return f"int {x}"


@describe.register(list)
@describe.register(tuple)
def _(x):
    return f"sequence of {len(x)}"


@describe.register(float)
@describe.register(str)
def _(x):
    return "float or str"


class Mine(list):
    pass


print(describe(1), describe(True), describe([1]), describe(()), describe(Mine()), describe(None), describe("s"), describe(1.5))
print(describe.dispatch(bool) is describe.dispatch(int), sorted(t.__name__ for t in describe.registry), describe.__name__)
show("dispatch", lambda: describe())
show("register", lambda: describe.register(5, len))


class Negator:
    @singledispatchmethod
    def neg(self, x):
        raise NotImplementedError("Cannot negate")

    @neg.register
    def _(self, x: int):
        return -x

    @neg.register
    def _(self, x: str):
        return x[::-1]


print(Negator().neg(5), Negator().neg("abc"))
show("neg", lambda: Negator().neg([]))
print(functools.reduce, type(functools.partial(print)), functools.WRAPPER_UPDATES)
