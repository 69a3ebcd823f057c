"""`Future`: the outcome of a call that runs somewhere else."""

from threading import Condition
from types import GenericAlias

from ._errors import CancelledError, InvalidStateError, TimeoutError, log

PENDING = "PENDING"
RUNNING = "RUNNING"
# Cancelled, and nobody has been told; then those that wait for it have.
CANCELLED = "CANCELLED"
CANCELLED_AND_NOTIFIED = "CANCELLED_AND_NOTIFIED"
FINISHED = "FINISHED"
_ENDS = (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)
_CANCELS = (CANCELLED, CANCELLED_AND_NOTIFIED)
_SHOWN = {
    PENDING: "pending",
    RUNNING: "running",
    CANCELLED: "cancelled",
    CANCELLED_AND_NOTIFIED: "cancelled",
    FINISHED: "finished",
}


class Future:
    __module__ = "concurrent.futures._base"

    def __init__(self):
        self._condition = Condition()._means("Future", 0)
        self._state = PENDING
        self._result = None
        self._exception = None
        self._waiters = []
        self._done_callbacks = []

    __class_getitem__ = classmethod(GenericAlias)

    def __repr__(self):
        with self._condition:
            state = _SHOWN[self._state]
            if self._state == FINISHED:
                if self._exception is None:
                    state += f" returned {type(self._result).__name__}"
                else:
                    state += f" raised {type(self._exception).__name__}"
            return f"<{type(self).__name__} at {id(self):#x} state={state}>"

    # For those that want the outcome.

    def cancel(self):
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self._state in _CANCELS:
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._invoke_callbacks()
        return True

    def cancelled(self):
        with self._condition:
            return self._state in _CANCELS

    def running(self):
        with self._condition:
            return self._state == RUNNING

    def done(self):
        with self._condition:
            return self._state in _ENDS

    def result(self, timeout=None):
        try:
            with self._condition:
                self._await(timeout)
                if self._exception is not None:
                    raise self._exception
                return self._result
        finally:
            # The error's traceback holds this frame, which must not hold the future that holds the error.
            self = None

    def exception(self, timeout=None):
        with self._condition:
            self._await(timeout)
            return self._exception

    def _await(self, timeout):
        """Until there is an outcome; raises when the time is over or when there will be none."""
        if self._state not in _ENDS:
            self._condition.wait(timeout)
        if self._state in _CANCELS:
            raise CancelledError
        if self._state != FINISHED:
            raise TimeoutError

    def add_done_callback(self, fn):
        with self._condition:
            if self._state not in _ENDS:
                self._done_callbacks.append(fn)
                return
        self._call(fn)

    def _invoke_callbacks(self):
        for callback in self._done_callbacks:
            self._call(callback)

    def _call(self, callback):
        try:
            callback(self)
        except Exception:
            log().exception("exception calling callback for %r", self)

    # For executors.

    def set_running_or_notify_cancel(self):
        with self._condition:
            if self._state == PENDING:
                self._state = RUNNING
                return True
            if self._state == CANCELLED:
                self._state = CANCELLED_AND_NOTIFIED
                for waiter in self._waiters:
                    waiter.add_cancelled(self)
                return False
            log().critical("Future %s in unexpected state: %s", id(self), self._state)
            raise RuntimeError("Future in unexpected state")

    def set_result(self, result):
        with self._condition:
            self._check_open()
            self._result = result
            self._state = FINISHED
            for waiter in self._waiters:
                waiter.add_result(self)
            self._condition.notify_all()
        self._invoke_callbacks()

    def set_exception(self, exception):
        with self._condition:
            self._check_open()
            self._exception = exception
            self._state = FINISHED
            for waiter in self._waiters:
                waiter.add_exception(self)
            self._condition.notify_all()
        self._invoke_callbacks()

    def _check_open(self):
        if self._state in _ENDS:
            raise InvalidStateError(f"{self._state}: {self!r}")
