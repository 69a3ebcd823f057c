"""What is a coroutine."""


async def _nothing():
    pass


_coroutine = _nothing()
_Coroutine = type(_coroutine)
_coroutine.close()

# `co_flags` of what `async def` makes.
_CO_COROUTINE = 0x80


def iscoroutine(x):
    return isinstance(x, _Coroutine)


def iscoroutinefunction(x):
    code = getattr(getattr(x, "__func__", x), "__code__", None)
    return getattr(code, "co_flags", 0) & _CO_COROUTINE != 0
