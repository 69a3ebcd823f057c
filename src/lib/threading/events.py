"""`Event`: a flag that threads wait for."""

import sys
from _thread import allocate_lock
import _trace

from .conditions import Condition
from .old_names import warn


class Event:
    __module__ = "threading"

    def __init__(self):
        self._cond = Condition(allocate_lock())._means("Event", _trace.made("Event"))
        self._flag = False

    if sys.version_info >= (3, 11):

        def __repr__(self):
            cls = type(self)
            return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {'set' if self._flag else 'unset'}>"

    def is_set(self):
        return self._flag

    def isSet(self):
        warn("isSet", "use is_set()")
        return self.is_set()

    def set(self):
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        with self._cond:
            return self._flag or self._cond.wait(timeout)
