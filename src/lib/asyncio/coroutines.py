"""What is a coroutine."""

import _asyncio
import _coroscope
from sys import modules

# Who sets it as an attribute of that name says that a function gives a coroutine; unittest.mock does.
_is_coroutine = True
_generator = type((_ for _ in ()))


def is_awaitable(x):
    """What a task can be made for, other than coroutines: generators that `types.coroutine` marked among them."""
    return hasattr(type(x), "__await__") or type(x) is _generator and x.gi_code.co_flags & 0x100 != 0


def _is_debug_mode():
    """Whether loops begin in debug mode: a program may have asked for it in its environment."""
    return "os" in modules and bool(modules["os"].environ.get("PYTHONASYNCIODEBUG"))


def iscoroutine(x):
    return _asyncio.iscoroutine(x)


def iscoroutinefunction(x):
    return _coroscope.is_coroutine_function(x) or getattr(x, "_is_coroutine", None) is _is_coroutine


def coroutine(function):
    """The decorator of generators that were coroutines before `async def`; up to 3.10."""
    from types import coroutine as marked
    from warnings import warn

    warn('"@coroutine" decorator is deprecated since Python 3.8, use "async def" instead', DeprecationWarning, stacklevel=2)
    if iscoroutinefunction(function):
        return function
    if function.__code__.co_flags & 0x20:
        coro = function
    else:

        def coro(*args, **kwargs):
            result = function(*args, **kwargs)
            if iscoroutine(result) or is_awaitable(result):
                result = yield from result.__await__() if hasattr(result, "__await__") else result
            return result
            yield

    made = marked(coro)
    if coro is not function:
        inner = made

        def made(*args, **kwargs):
            coroutine = inner(*args, **kwargs)
            coroutine.__name__, coroutine.__qualname__ = function.__name__, function.__qualname__
            return coroutine

        made.__name__, made.__qualname__ = function.__name__, function.__qualname__
    made._is_coroutine = _is_coroutine
    return made
