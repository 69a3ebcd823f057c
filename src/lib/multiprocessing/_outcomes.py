"""What a pool gives for calls that it has not run yet."""

import collections
import itertools
import threading

from .context import TimeoutError

_jobs = itertools.count()


class ApplyResult:
    __module__ = "multiprocessing.pool"

    def __init__(self, pool, callback, error_callback):
        self._pool = pool
        self._event = threading.Event()
        self._job = next(_jobs)
        self._crew = pool._crew
        self._callback = callback
        self._error_callback = error_callback
        self._crew.results[self._job] = self

    def ready(self):
        return self._event.is_set()

    def successful(self):
        if not self.ready():
            raise ValueError(f"{self!r} not ready")
        return self._success

    def wait(self, timeout=None):
        self._event.wait(timeout)

    def get(self, timeout=None):
        self.wait(timeout)
        if not self.ready():
            raise TimeoutError
        if self._success:
            return self._value
        raise self._value

    def _set(self, i, outcome):
        self._success, self._value = outcome
        self._finish()

    def _finish(self):
        callback = self._callback if self._success else self._error_callback
        if callback:
            callback(self._value)
        self._event.set()
        del self._crew.results[self._job]
        if not self._crew.results and self._crew.state != "RUN":
            self._crew.tell()
        self._pool = None


AsyncResult = ApplyResult


class MapResult(ApplyResult):
    __module__ = "multiprocessing.pool"

    def __init__(self, pool, chunksize, length, callback, error_callback):
        super().__init__(pool, callback, error_callback)
        self._success = True
        self._value = [None] * length
        self._chunksize = chunksize
        self._left = length // chunksize + bool(length % chunksize) if chunksize > 0 else 0
        if not self._left:
            self._event.set()
            del self._crew.results[self._job]

    def _set(self, i, outcome):
        success, result = outcome
        self._left -= 1
        if success and self._success:
            self._value[i * self._chunksize : (i + 1) * self._chunksize] = result
        elif self._success:
            # The first exception is the one that counts.
            self._success = False
            self._value = result
        if self._left == 0:
            self._finish()


class IMapIterator:
    __module__ = "multiprocessing.pool"

    def __init__(self, pool):
        self._pool = pool
        self._crew = pool._crew
        self._cond = threading.Condition(threading.Lock())
        self._job = next(_jobs)
        self._items = collections.deque()
        self._index = 0
        self._length = None
        self._early = {}
        self._crew.results[self._job] = self

    def __iter__(self):
        return self

    def next(self, timeout=None):
        with self._cond:
            if not self._items:
                if self._index == self._length:
                    self._pool = None
                    raise StopIteration
                self._cond.wait(timeout)
                if not self._items:
                    if self._index == self._length:
                        self._pool = None
                        raise StopIteration
                    raise TimeoutError
            success, value = self._items.popleft()
        if success:
            return value
        raise value

    def __next__(self):
        return self.next()

    def _set(self, i, outcome):
        with self._cond:
            self._take(i, outcome)
            self._forget_if_over()

    def _take(self, i, outcome):
        """Outcomes wait until those before them are there."""
        self._early[i] = outcome
        while self._index in self._early:
            self._items.append(self._early.pop(self._index))
            self._index += 1
            self._cond.notify()

    def _set_length(self, length):
        with self._cond:
            self._length = length
            if self._index == length:
                self._cond.notify()
            self._forget_if_over()

    def _forget_if_over(self):
        if self._index == self._length and self._job in self._crew.results:
            del self._crew.results[self._job]
            if not self._crew.results and self._crew.state != "RUN":
                self._crew.tell()


class IMapUnorderedIterator(IMapIterator):
    __module__ = "multiprocessing.pool"

    def _take(self, i, outcome):
        self._items.append(outcome)
        self._index += 1
        self._cond.notify()
