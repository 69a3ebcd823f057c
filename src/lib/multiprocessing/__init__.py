"""The package `multiprocessing`: processes as `threading` has threads. Its functions are those of the default context."""

import sys

from . import context
from .context import AuthenticationError, BufferTooShort, ProcessError, TimeoutError

_names = [name for name in dir(context._default_context) if not name.startswith("_")]
globals().update((name, getattr(context._default_context, name)) for name in _names)
__all__ = _names

# The program as a spawned process has it.
if "__main__" in sys.modules:
    sys.modules["__mp_main__"] = sys.modules["__main__"]
