"""`Semaphore` and `BoundedSemaphore`: so many may pass."""

import sys
from _thread import allocate_lock
import _trace
from time import monotonic

from .conditions import Condition


class Semaphore:
    __module__ = "threading"

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._traced = _trace.made("Semaphore")
        self._cond = Condition(allocate_lock())._means("Semaphore", self._traced)
        self._value = value

    if sys.version_info >= (3, 11):

        def __repr__(self):
            cls = type(self)
            return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._shown()}>"

    def _shown(self):
        return self._value

    def acquire(self, blocking=True, timeout=None):
        if timeout is not None and not blocking:
            raise ValueError("can't specify timeout for non-blocking acquire")
        deadline = None
        with self._cond:
            while self._value == 0:
                if not blocking:
                    return False
                if timeout is not None:
                    now = monotonic()
                    if deadline is None:
                        deadline = now + timeout
                    timeout = deadline - now
                    if timeout <= 0:
                        return False
                self._cond.wait(timeout)
            self._value -= 1
            _trace.took(self._traced, self._value)
        return True

    __enter__ = acquire

    def __exit__(self, *error):
        self.release()

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            self._check_release(n)
            self._value += n
            _trace.released(self._traced, self._value)
            self._cond.notify(n)

    def _check_release(self, n):
        """Any number of releases will do."""


class BoundedSemaphore(Semaphore):
    __module__ = "threading"

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def _shown(self):
        return f"{self._value}/{self._initial_value}"

    def _check_release(self, n):
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
