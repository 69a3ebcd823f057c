"""The module `atexit`: what is called when the program is over. The vm calls `_run_exitfuncs`."""

import sys

_registered = []


def register(func, /, *args, **kwargs):
    if not callable(func):
        raise TypeError("the first argument must be callable")
    _registered.append((func, args, kwargs))
    return func


def unregister(func, /):
    _registered[:] = [entry for entry in _registered if entry[0] != func]


def _clear():
    _registered.clear()


def _ncallbacks():
    return len(_registered)


def _run_exitfuncs():
    while _registered:
        func, args, kwargs = _registered.pop()
        try:
            func(*args, **kwargs)
        except BaseException as error:
            import traceback

            name = getattr(func, "__qualname__", repr(func))
            sys.stderr.write(f"Exception ignored in atexit callback {func!r}:\n")
            traceback.print_exception(error)
