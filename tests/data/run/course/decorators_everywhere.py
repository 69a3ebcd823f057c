"""Decorators as tutorials collect them, with functools."""
import functools
import inspect
import time
from collections import defaultdict
from functools import cached_property, partial, partialmethod, reduce, singledispatch, singledispatchmethod, total_ordering, wraps


def debug(function):
    """Prints signature and return value."""
    @wraps(function)
    def wrapper(*args, **kwargs):
        shown = ", ".join([repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
        print(f"Calling {function.__name__}({shown})")
        value = function(*args, **kwargs)
        print(f"{function.__name__!r} returned {value!r}")
        return value
    return wrapper


def repeat(_function=None, *, times=2):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            return [function(*args, **kwargs) for _ in range(times)]
        return wrapper
    return decorate if _function is None else decorate(_function)


class CountCalls:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function, self.calls = function, 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.function(*args, **kwargs)

    def __get__(self, instance, owner):
        return self if instance is None else partial(self, instance)


def validate(**checks):
    def decorate(function):
        signature = inspect.signature(function)

        @wraps(function)
        def wrapper(*args, **kwargs):
            bound = signature.bind(*args, **kwargs)
            bound.apply_defaults()
            for name, check in checks.items():
                if not check(bound.arguments[name]):
                    raise ValueError(f"{function.__name__}: bad {name}={bound.arguments[name]!r}")
            return function(*bound.args, **bound.kwargs)
        return wrapper
    return decorate


def typed(function):
    hints = function.__annotations__

    @wraps(function)
    def wrapper(*args):
        for (name, kind), value in zip(hints.items(), args):
            if name != "return" and not isinstance(value, kind):
                raise TypeError(f"{name} must be {kind.__name__}, got {type(value).__name__}")
        return function(*args)
    return wrapper


def singleton(cls):
    instances = {}

    @wraps(cls, updated=())
    def get(*args, **kwargs):
        if cls not in instances:
            instances[cls] = cls(*args, **kwargs)
        return instances[cls]
    return get


def add_repr(cls):
    cls.__repr__ = lambda self: f"{cls.__name__}({', '.join(f'{k}={v}' for k, v in vars(self).items())})"
    return cls


REGISTRY = defaultdict(list)


def register(*events, priority=0):
    def decorate(function):
        for event in events:
            REGISTRY[event].append((priority, function))
            REGISTRY[event].sort(key=lambda pair: -pair[0])
        return function
    return decorate


def memoize(function):
    cache = wraps(function)(lambda *args: cache.memory[args] if args in cache.memory else cache.memory.setdefault(args, function(*args)))
    cache.memory = {}
    return cache


@debug
def greet(name, *, greeting="Hello"):
    """Greets."""
    return f"{greeting}, {name}!"


@repeat
def once():
    return 1


@repeat(times=3)
@CountCalls
def thrice(x, y=2):
    return x * y


@validate(age=lambda n: 0 <= n < 150, name=str.isalpha)
def person(name, age=30, *rest, **more):
    return name, age, rest, more


@typed
def scale(text: str, factor: int) -> str:
    return text * factor


@singleton
class Connection:
    """Only one."""
    def __init__(self, url):
        self.url = url


@total_ordering
@add_repr
class Version:
    def __init__(self, text):
        self.major, self.minor = map(int, text.split("."))

    def __eq__(self, other):
        return (self.major, self.minor) == (other.major, other.minor)

    def __lt__(self, other):
        return (self.major, self.minor) < (other.major, other.minor)

    @cached_property
    def text(self):
        print("joining")
        return f"{self.major}.{self.minor}"

    def bump(self, part, by):
        setattr(self, part, getattr(self, part) + by)
        return self

    bump_minor = partialmethod(bump, "minor", by=1)


@register("start", "stop")
def log_event(event):
    return f"log {event}"


@register("start", priority=5)
def boot(event):
    return "boot"


@singledispatch
def describe(value):
    return f"something: {value}"


@describe.register
def _(value: int):
    return f"an int: {value}"


@describe.register(list)
@describe.register(tuple)
def _(value):
    return f"{len(value)} items: " + "; ".join(map(describe, value))


class Formatter:
    @singledispatchmethod
    def show(self, value):
        return repr(value)

    @show.register
    def _(self, value: str):
        return value.upper()

    @CountCalls
    def shout(self, text):
        return text + "!"


@memoize
def paths(r, c):
    return 1 if 0 in (r, c) else paths(r - 1, c) + paths(r, c - 1)


print(greet("Ann", greeting="Hi"), greet.__name__, greet.__doc__, greet.__wrapped__("Bob"))
print(once(), thrice(4), thrice.__wrapped__.calls, inspect.signature(thrice), inspect.signature(greet))
print(person("Ann"), person("Bob", 20, 1, x=2), scale("ab", 2))
print(Connection("a") is Connection("b"), Connection("c").url, Connection.__name__, Connection.__doc__)
v = Version("1.9")
print(v.text, v.text, v < Version("1.10"), v >= Version("1.9"), max(Version("2.0"), v), v.bump_minor(), vars(v))
print([f("start") for _, f in REGISTRY["start"]], [f.__name__ for _, f in REGISTRY["stop"]])
print(describe(3), describe("x"), describe([1, "a", (2.5,)]), describe(True), describe.dispatch(bool) is describe.registry[int])
f = Formatter()
print(f.show("abc"), f.show([1]), f.shout("hey"), f.shout("ho"), Formatter.shout.calls)
print(paths(10, 10), len(paths.memory), reduce(lambda f, g: lambda x: g(f(x)), [abs, str, len])(-12345))
basetwo = partial(int, base=2)
print(basetwo("101"), basetwo, partial(basetwo, "11")(), functools.cmp_to_key(lambda a, b: b - a)(3) < functools.cmp_to_key(lambda a, b: b - a)(2))
for wrong in (lambda: person("Ann", 200), lambda: person("R2D2"), lambda: person(), lambda: scale("x", "y"), lambda: greet(), lambda: thrice(), lambda: Version("1"),
              lambda: person(1, name=2), lambda: repeat(3)(), lambda: singledispatch(3), lambda: total_ordering(type("X", (), {})), lambda: describe()):
    try:
        print(wrong())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
