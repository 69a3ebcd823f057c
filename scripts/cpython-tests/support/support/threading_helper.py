"""Stands in for test.support.threading_helper."""

import _thread
import contextlib
import threading
import time

can_start_thread = True


def requires_working_threading(*, module=False):
    return lambda test: test


def reap_threads(test):
    return test


def threading_setup():
    return ()


def threading_cleanup(*kept):
    pass


def join_thread(thread, timeout=30):
    thread.join(timeout)
    if thread.is_alive():
        raise AssertionError(f"failed to join the thread in {timeout:.1f} seconds")


@contextlib.contextmanager
def wait_threads_exit(timeout=30):
    """As many threads as before, when the block is left."""
    before = _thread._count()
    yield
    deadline = time.monotonic() + timeout
    while _thread._count() > before:
        if time.monotonic() > deadline:
            raise AssertionError("threads do not end")
        time.sleep(0.01)


@contextlib.contextmanager
def start_threads(threads, unlock=None):
    threads = list(threads)
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        if unlock:
            unlock()
        for thread in threads:
            join_thread(thread)


class catch_threading_exception:
    """Keeps what the last failing thread has told the hook."""

    exc_type = exc_value = exc_traceback = thread = None

    def __enter__(self):
        self._before = threading.excepthook
        threading.excepthook = self._note
        return self

    def _note(self, args):
        self.exc_type, self.exc_value, self.exc_traceback, self.thread = args

    def __exit__(self, *error):
        threading.excepthook = self._before
        del self.exc_type, self.exc_value, self.exc_traceback, self.thread
