"""What is a coroutine."""

import _coroscope


async def _nothing():
    pass


_coroutine = _nothing()
_Coroutine = type(_coroutine)
_coroutine.close()


def iscoroutine(x):
    return isinstance(x, _Coroutine)


def iscoroutinefunction(x):
    return _coroscope.is_coroutine_function(x)
