"""What is to be done when objects die and processes end."""

import itertools
import logging
import os
import sys
import threading
import weakref

from . import process

SUBDEBUG = 5
SUBWARNING = 25
_finalizers = {}
_numbers = itertools.count()
_after_forkers = []
_exiting = False


class Finalize:
    """Calls a function once: when an object dies, or at the end of the process if it has a priority."""

    def __init__(self, obj, callback, args=(), kwargs=None, exitpriority=None):
        if exitpriority is not None and not isinstance(exitpriority, int):
            raise TypeError(f"Exitpriority ({exitpriority!r}) must be None or int, not {type(exitpriority)!s}")
        if obj is None and exitpriority is None:
            raise ValueError("Without object, exitpriority cannot be None")
        self._weakref = None if obj is None else weakref.ref(obj, self)
        self._callback = callback
        self._args = args
        self._kwargs = kwargs or {}
        self._key = (exitpriority, next(_numbers))
        self._pid = os.getpid()
        _finalizers[self._key] = self

    def __call__(self, wr=None):
        if _finalizers.pop(self._key, None) is None:
            return None
        # What a parent was to do when it forked is not its child's.
        result = self._callback(*self._args, **self._kwargs) if self._pid == os.getpid() else None
        self._weakref = self._callback = self._args = self._kwargs = None
        return result

    def cancel(self):
        if _finalizers.pop(self._key, None) is not None:
            self._weakref = self._callback = self._args = self._kwargs = None

    def still_active(self):
        return self._key in _finalizers


def _forget_finalizers():
    _finalizers.clear()


def _run_finalizers(minpriority=None):
    """Highest priority first, the last made first among equals."""
    chosen = [key for key in _finalizers if key[0] is not None and (minpriority is None or key[0] >= minpriority)]
    for key in sorted(chosen, reverse=True):
        finalizer = _finalizers.get(key)
        if finalizer is not None:
            try:
                finalizer()
            except Exception:
                import traceback

                traceback.print_exc()
    if minpriority is None:
        _finalizers.clear()


def _exit_function():
    """The end of a process: its daemons are terminated, its other children waited for."""
    global _exiting
    if not _exiting:
        _exiting = True
        _run_finalizers(0)
        if process.current_process() is not None:
            for child in process.active_children():
                if child.daemon:
                    child._popen.terminate()
            for child in process.active_children():
                child.join()
        _run_finalizers()


def register_after_fork(obj, function):
    _after_forkers.append((weakref.ref(obj), function))


def _run_after_forkers():
    global _exiting
    _exiting = False
    for reference, function in _after_forkers:
        obj = reference()
        if obj is not None:
            function(obj)


def close_fds(*files):
    import _processes

    for file in files:
        try:
            _processes.close(file)
        except OSError:
            pass


def is_exiting():
    return _exiting


def _flush_std_streams():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (AttributeError, ValueError):
            pass


def get_logger():
    logger = logging.getLogger("multiprocessing")
    logger.propagate = False
    return logger


def log_to_stderr(level=None):
    logger = get_logger()
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("[%(levelname)s/%(processName)s] %(message)s"))
    logger.addHandler(handler)
    if level:
        logger.setLevel(level)
    return logger


class ForkAwareThreadLock:
    def __init__(self):
        self._lock = threading.Lock()
        self.acquire = self._lock.acquire
        self.release = self._lock.release
        register_after_fork(self, ForkAwareThreadLock.__init__)

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)


class ForkAwareLocal(threading.local):
    pass


import atexit

atexit.register(_exit_function)
