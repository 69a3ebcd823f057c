"""`wait` and `as_completed`: one thread waits for several futures.

A waiter is told by each of its futures that it is done. It is put in and taken out under the locks of all of them.
"""

from collections import namedtuple
from contextlib import ExitStack, contextmanager
from threading import Event, Lock
from time import monotonic

from ._errors import TimeoutError
from ._future import CANCELLED_AND_NOTIFIED, FINISHED

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

DoneAndNotDoneFutures = namedtuple("DoneAndNotDoneFutures", "done not_done", module="concurrent.futures._base")


class _Waiter:
    """Wakes its thread with the first future that is done."""

    def __init__(self):
        self.event = Event()
        self.finished_futures = []
        self._lock = Lock()

    def add_result(self, future):
        with self._lock:
            self.finished_futures.append(future)
            self.event.set()

    add_exception = add_cancelled = add_result

    def take(self):
        """The futures that are done since it was last asked."""
        with self._lock:
            taken, self.finished_futures = self.finished_futures, []
            self.event.clear()
            return taken


class _AllWaiter(_Waiter):
    """Wakes its thread with the last future that is done, or with the first that fails."""

    def __init__(self, left, stop_on_exception):
        super().__init__()
        self._left = left
        self._stop_on_exception = stop_on_exception

    def add_result(self, future):
        with self._lock:
            self.finished_futures.append(future)
            self._left -= 1
            if self._left == 0:
                self.event.set()

    add_cancelled = add_result

    def add_exception(self, future):
        if self._stop_on_exception:
            super().add_result(future)
        else:
            self.add_result(future)


@contextmanager
def _locked(futures):
    """All locked, always in the same order, so that two threads cannot block each other."""
    with ExitStack() as stack:
        for future in sorted(futures, key=id):
            stack.enter_context(future._condition)
        yield


def _is_told(future):
    """Done, and those that wait for it know."""
    return future._state in (CANCELLED_AND_NOTIFIED, FINISHED)


def _begin(futures, waiter):
    for future in futures:
        future._waiters.append(waiter)
    return waiter


def _end(futures, waiter):
    for future in futures:
        with future._condition:
            future._waiters.remove(waiter)


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    futures = set(fs)
    with _locked(futures):
        done = {future for future in futures if _is_told(future)}
        left = futures - done
        if not left or _is_enough(done, return_when):
            return DoneAndNotDoneFutures(done, left)
        if return_when == FIRST_COMPLETED:
            waiter = _Waiter()
        elif return_when in (FIRST_EXCEPTION, ALL_COMPLETED):
            waiter = _AllWaiter(len(left), return_when == FIRST_EXCEPTION)
        else:
            raise ValueError(f"Invalid return condition: {return_when!r}")
        _begin(left, waiter)
    waiter.event.wait(timeout)
    _end(left, waiter)
    done.update(waiter.finished_futures)
    return DoneAndNotDoneFutures(done, futures - done)


def _is_enough(done, return_when):
    if return_when == FIRST_COMPLETED:
        return bool(done)
    if return_when == FIRST_EXCEPTION:
        return any(not future.cancelled() and future.exception() is not None for future in done)
    return False


def as_completed(fs, timeout=None):
    deadline = None if timeout is None else monotonic() + timeout
    fs = set(fs)
    total = len(fs)
    with _locked(fs):
        finished = [future for future in fs if _is_told(future)]
        fs.difference_update(finished)
        waiter = _begin(fs, _Waiter())
    try:
        while True:
            # Nobody but the caller keeps a future that was handed out.
            while finished:
                yield finished.pop(0)
            if not fs:
                return
            left = None if deadline is None else deadline - monotonic()
            if left is not None and left < 0:
                raise TimeoutError(f"{len(fs)} (of {total}) futures unfinished")
            waiter.event.wait(left)
            finished = waiter.take()
            fs.difference_update(finished)
            _end(finished, waiter)
    finally:
        _end(fs, waiter)
