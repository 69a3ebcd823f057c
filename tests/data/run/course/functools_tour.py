# versions: 3.11-
import functools
from functools import *
import operator
import time

@lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print([fib(n) for n in range(16)], fib.cache_info())

@cache
def fact(n): return n * fact(n - 1) if n else 1
print(fact(10), fact.cache_info().hits, fact.cache_parameters())

class DataSet:
    def __init__(self, *ns): self._data = tuple(ns)
    @cached_property
    def stdev(self):
        print("computing")
        m = sum(self._data) / len(self._data)
        return (sum((x - m) ** 2 for x in self._data) / len(self._data)) ** 0.5
d = DataSet(1, 2, 3, 4)
print(d.stdev, d.stdev, "stdev" in vars(d))

@singledispatch
def fun(arg, verbose=False):
    if verbose: print("Let me just say,", end=" ")
    print(arg)
@fun.register
def _(arg: int, verbose=False):
    if verbose: print("Strength in numbers, eh?", end=" ")
    print(arg)
@fun.register(list)
def _(arg, verbose=False):
    for i, elem in enumerate(arg): print(i, elem)
@fun.register
def _(arg: float | complex, verbose=False): print("real or complex", arg)
fun("Hello"); fun("test.", verbose=True); fun(42, verbose=True); fun(['spam', 'eggs']); fun(1.23); fun(None); fun(True)
print(fun.dispatch(dict) is fun.dispatch(object), list(fun.registry.keys()))

class Negator:
    @singledispatchmethod
    def neg(self, arg): raise NotImplementedError("Cannot negate a")
    @neg.register
    def _(self, arg: int): return -arg
    @neg.register
    def _(self, arg: bool): return not arg
print(Negator().neg(5), Negator().neg(False))

@total_ordering
class Student:
    def __init__(self, last, first): self.lastname, self.firstname = last, first
    def __eq__(self, o): return (self.lastname, self.firstname) == (o.lastname, o.firstname)
    def __lt__(self, o): return (self.lastname, self.firstname) < (o.lastname, o.firstname)
print(Student("a", "b") >= Student("a", "a"), Student("a", "b") > Student("c", "a"))

basetwo = partial(int, base=2)
basetwo.__doc__ = 'Convert base 2 string to an int.'
print(basetwo('10010'), basetwo, basetwo.func, basetwo.keywords)
class Cell:
    def __init__(self): self._alive = False
    def set_state(self, state): self._alive = bool(state)
    set_alive = partialmethod(set_state, True)
c = Cell(); c.set_alive(); print(c._alive)
print(reduce(lambda x, y: x + y, [1, 2, 3, 4, 5]), reduce(operator.mul, [], 1), reduce(lambda a, b: b + a, "abc"))
print(sorted("hello World", key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
def timed(label):
    def deco(f):
        @wraps(f)
        def wrapper(*args, **kwds):
            "inner doc"
            start = time.perf_counter()
            try: return f(*args, **kwds)
            finally: print(label, time.perf_counter() - start < 5)
        return wrapper
    return deco
@timed("took less than 5 s:")
def example(a: int, b=2) -> str:
    """Docstring"""
    return f"{a}{b}"
print(example(1), example.__name__, example.__doc__, example.__wrapped__(3), example.__annotations__)
@lru_cache(2)
def small(x): print("miss", x); return x
small(1); small(2); small(1); small(3); small(2); print(small.cache_info()); small.cache_clear(); print(small.cache_info())
try:
    fib([1])
except TypeError as e:
    print(e)
try:
    reduce(operator.add, [])
except TypeError as e:
    print(e)
Negator().neg("x")
