"""`InterpreterPoolExecutor` (from 3.14): the threads of a pool, each of which runs its calls in an interpreter of its own."""

import sys
from threading import local

from .thread import BrokenThreadPool, ThreadPoolExecutor


class BrokenInterpreterPool(BrokenThreadPool):
    """A worker's initializer has failed."""


class InterpreterPoolExecutor(ThreadPoolExecutor):
    BROKEN = BrokenInterpreterPool

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        # Each worker's own interpreter, which goes with its thread.
        inside = local()
        super().__init__(
            max_workers,
            thread_name_prefix or f"InterpreterPoolExecutor-{self._counter()}",
            _begin,
            (inside, initializer, initargs),
        )
        self._inside = inside

    def submit(self, fn, /, *args, **kwargs):
        return super().submit(_run, self._inside, fn, args, kwargs)


def _begin(inside, initializer, initargs):
    # Not before it is needed: the page fetches it then.
    from concurrent.interpreters import create

    inside.interpreter = create()
    if initializer is not None:
        _run(inside, initializer, initargs, {})


def _run(inside, fn, args, kwargs):
    """What the call raises comes out as it was, if it can be shared; its cause says what became of it there."""
    from concurrent.interpreters import ExecutionFailed

    try:
        return inside.interpreter.call(fn, *args, **kwargs)
    except ExecutionFailed as failed:
        if failed._raised is None:
            print("exception is not shareable:", failed.excinfo.errdisplay, sep="\n", file=sys.stderr)
            raise
        from concurrent.interpreters._sharing import loads

        raise loads(failed._raised) from failed
