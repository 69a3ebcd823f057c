# Decorators of functions and classes, with arguments, stacked, as expressions; lambdas of all shapes.
import functools


def announce(function):
    print("decorating", function.__name__)
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("->", function.__name__, args, kwargs)
        result = function(*args, **kwargs)
        print("<-", result)
        return result
    return wrapper


def times(n):
    print("times", n)
    def decorator(function):
        def wrapper(*args):
            return [function(*args) for _ in range(n)]
        return wrapper
    return decorator


@announce
def add(a, b=1):
    """Adds."""
    return a + b


print(add(1), add(1, b=5), add.__name__, add.__doc__, add.__wrapped__(2, 2))


@times(2)
@times(3)
@announce
def hello(name):
    return "hi " + name


print(hello("x"))


def register(registry, *, key=None):
    def decorator(target):
        registry[key or target.__name__] = target
        return target
    return decorator


registry = {}


@register(registry)
def plain(): return 1
@register(registry, key="special")
class Special:
    pass
@(lambda f: f)
@[announce][0]
def odd(): pass


print(sorted(registry), registry["special"] is Special, odd())


class Count:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function, self.calls = function, 0
    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)
    def __get__(self, instance, owner):
        return self if instance is None else functools.partial(self, instance)


class Account:
    def __init__(self):
        self.total = 0
    @Count
    def add(self, amount):
        self.total += amount
        return self.total
    @property
    @functools.lru_cache(None)
    def expensive(self):
        print("computed once")
        return 42
    @staticmethod
    @times(2)
    def twice(v):
        return v
    @classmethod
    @announce
    def name(cls):
        return cls.__name__


account = Account()
account.add(5)
print(account.add(6), Account.add.calls, Account.add.__name__, account.expensive, account.expensive, account.twice(3), Account.name())


def to_none(target):
    return None


@to_none
class Vanished: pass
print(Vanished)


def singleton(cls):
    instances = {}
    @functools.wraps(cls, updated=())
    def get(*args):
        if cls not in instances:
            instances[cls] = cls(*args)
        return instances[cls]
    return get


@singleton
class Config:
    def __init__(self, v): self.v = v
print(Config(1) is Config(2), Config(3).v, Config.__name__)
print((lambda: 1)(), (lambda x, *y, z=3, **w: (x, y, z, w))(1, 2, k=4), (lambda a, /, b, *, c: a + b + c)(1, b=2, c=3))
print((lambda f: (lambda x: x(x))(lambda x: f(lambda v: x(x)(v))))(lambda self: lambda n: 1 if n < 2 else n * self(n - 1))(6))
print(sorted(["bb", "a", "CCC"], key=lambda s: (-len(s), s)), list(map(lambda a, b: a * b, [1, 2], [3, 4])), (lambda: (yield))().__class__.__name__)
compose = lambda *fs: functools.reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose(lambda x: x + 1, lambda x: x * 2, abs)(-5), (lambda: 0).__name__, (lambda: 0).__qualname__)
try:
    @undefined
    def never(): pass
except NameError as error:
    print(error)
try:
    @5
    def never(): pass
except TypeError as error:
    print(error)
