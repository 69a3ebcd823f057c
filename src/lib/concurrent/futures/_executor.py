"""`Executor`: what every pool offers."""

from _collections import deque
from itertools import islice
from sys import version_info
from time import monotonic


class Executor:
    __module__ = "concurrent.futures._base"

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Nothing to end."""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False

    if version_info >= (3, 14):

        def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
            if buffersize is not None and not isinstance(buffersize, int):
                raise TypeError("buffersize must be an integer or None")
            if buffersize is not None and buffersize < 1:
                raise ValueError("buffersize must be None or > 0")
            return _map(self, fn, zip(*iterables), timeout, buffersize)

    else:

        def map(self, fn, *iterables, timeout=None, chunksize=1):
            return _map(self, fn, zip(*iterables), timeout, None)


def _map(executor, fn, calls, timeout, ahead):
    """The results in the order of the calls, of which so many are made before the first result is asked for."""
    deadline = None if timeout is None else monotonic() + timeout
    futures = deque([executor.submit(fn, *args) for args in islice(calls, ahead)])
    return _results(futures, deadline, () if ahead is None else (executor.submit(fn, *args) for args in calls))


def _results(futures, deadline, later):
    """Who stops asking cancels the rest."""
    try:
        while futures:
            futures.extend(islice(later, 1))
            yield _outcome(futures.popleft(), None if deadline is None else deadline - monotonic())
    finally:
        for future in futures:
            future.cancel()


def _outcome(future, timeout):
    try:
        try:
            return future.result(timeout)
        finally:
            future.cancel()
    finally:
        # The error's traceback holds this frame, which must not hold the future that holds the error.
        del future
