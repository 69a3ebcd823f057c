"""What is a coroutine."""

import _asyncio
import _coroscope
from sys import version_info

_generator = type((_ for _ in ()))


def is_awaitable(x):
    """What a task can be made for, other than coroutines: generators that `types.coroutine` marked among them."""
    return hasattr(type(x), "__await__") or type(x) is _generator and x.gi_code.co_flags & 0x100 != 0


def iscoroutine(x):
    if version_info < (3, 12) and type(x) is _generator:
        return True
    return _asyncio.iscoroutine(x)


def iscoroutinefunction(x):
    return _coroscope.is_coroutine_function(x)
