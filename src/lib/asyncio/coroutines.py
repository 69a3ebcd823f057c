"""What is a coroutine."""

import _asyncio
import _coroscope


def iscoroutine(x):
    return _asyncio.iscoroutine(x)


def iscoroutinefunction(x):
    return _coroscope.is_coroutine_function(x)
