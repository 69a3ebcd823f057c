"""Names in camel case, which say from 3.10 that they are deprecated."""

import sys
import warnings

_WARNS = sys.version_info >= (3, 10)


def warn(old, instead):
    if _WARNS:
        warnings.warn(f"{old}() is deprecated, {instead} instead", DeprecationWarning, stacklevel=3)


def activeCount():
    from .threads import active_count

    warn("activeCount", "use active_count()")
    return active_count()


def currentThread():
    from .threads import current_thread

    warn("currentThread", "use current_thread()")
    return current_thread()
