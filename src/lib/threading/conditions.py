"""`Condition`: threads wait, each on a lock of its own, until another thread notifies them. And the function `RLock`."""

import _thread
import _trace
import sys
from time import monotonic

from .old_names import warn


def RLock(*args, **kwargs):
    if (args or kwargs) and sys.version_info >= (3, 13):
        import warnings

        message = "Passing arguments to RLock is deprecated and will be removed in 3.15"
        warnings.warn(message, DeprecationWarning, stacklevel=2)
    return _thread.RLock(*args, **kwargs)


class Condition:
    __module__ = "threading"

    def __init__(self, lock=None):
        # What waiting here means to the trace.
        self._meaning = "Condition"
        self._traced = _trace.made("Condition")
        if lock is None:
            lock = RLock()
            _trace.means(lock, "", self._traced)
        self._lock = lock
        self._waiters = []
        self.acquire = lock.acquire
        self.release = lock.release
        # A lock that counts how often its owner took it says itself how it is given up altogether.
        for name in ("_release_save", "_acquire_restore", "_is_owned"):
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))

    def _means(self, meaning, traced):
        """It is a part of something else."""
        self._meaning = meaning
        self._traced = traced
        return self

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, state):
        self._lock.acquire()

    def _is_owned(self):
        """A plain lock does not know its owner: that it is taken must do."""
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *error):
        return self._lock.__exit__(*error)

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._waiters)})>"

    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = _thread.allocate_lock()
        _trace.means(waiter, self._meaning, self._traced)
        waiter.acquire()
        self._waiters.append(waiter)
        state = self._release_save()
        notified = False
        try:
            if timeout is None:
                notified = waiter.acquire()
            elif timeout > 0:
                notified = waiter.acquire(True, timeout)
            else:
                notified = waiter.acquire(False)
            return notified
        finally:
            self._acquire_restore(state)
            if not notified and waiter in self._waiters:
                self._waiters.remove(waiter)

    def wait_for(self, predicate, timeout=None):
        deadline = None
        left = timeout
        result = predicate()
        while not result:
            if left is not None:
                if deadline is None:
                    deadline = monotonic() + left
                else:
                    left = deadline - monotonic()
                    if left <= 0:
                        break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        waiters = self._waiters
        while waiters and n > 0:
            waiters.pop(0).release()
            n -= 1

    def notify_all(self):
        self.notify(len(self._waiters))

    def notifyAll(self):
        warn("notifyAll", "use notify_all()")
        self.notify_all()
