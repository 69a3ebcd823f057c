import functools
import time


def timed(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return func(*args, **kwargs)
        finally:
            elapsed = time.perf_counter() - start
            print(f"{func.__name__} took {'some' if elapsed >= 0 else 'negative'} time")

    return wrapper


def repeat(times):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            return [func(*args, **kwargs) for _ in range(times)]

        return wrapper

    return decorate


class CountCalls:
    def __init__(self, func):
        functools.update_wrapper(self, func)
        self.func, self.calls = func, 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        print(f"call {self.calls} of {self.func.__name__}{args}")
        return self.func(*args, **kwargs)


def memo(func):
    cache = {}

    @functools.wraps(func)
    def wrapper(n):
        if n not in cache:
            cache[n] = func(n)
        return cache[n]

    wrapper.cache = cache
    return wrapper


@timed
@repeat(times=3)
def greet(name, *, loud=False):
    """Says hello."""
    return f"HELLO {name.upper()}" if loud else f"hello {name}"


@CountCalls
def add(a, b=1):
    return a + b


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def debug(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        signature = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
        result = func(*args, **kwargs)
        print(f"{func.__name__}({signature}) -> {result!r}")
        return result

    return wrapper


print(greet("ann"), greet("bob", loud=True), greet.__name__, greet.__doc__, greet.__wrapped__.__name__)
print(add(1), add(2, b=3), add.calls, add.__name__)
print(fib(80), len(fib.cache))
debug(divmod)(17, 5)
debug(sorted)([3, 1, 2], reverse=True)


@functools.lru_cache(maxsize=2)
def square(n):
    print("computing", n)
    return n * n


print([square(n) for n in (1, 2, 1, 3, 2)], square.cache_info())
try:
    greet()
except TypeError as error:
    print(error)
