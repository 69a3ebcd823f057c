"""`async with asyncio.timeout(...)`: a deadline that cancels the body and turns that into TimeoutError."""

import _asyncio
from asyncio.exceptions import CancelledError, TimeoutError
from sys import version_info

_CREATED = "created"
_ENTERED = "active"
_EXPIRING = "expiring"
_EXPIRED = "expired"
_EXITED = "finished"


class Timeout:
    def __init__(self, when):
        self._state = _CREATED
        self._when = when
        self._timer = None
        self._task = None

    def when(self):
        return self._when

    def reschedule(self, when):
        if self._state != _ENTERED:
            if self._state == _CREATED:
                raise RuntimeError("Timeout has not been entered")
            raise RuntimeError(f"Cannot change state of {self._state} Timeout")
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
        if when is None:
            self._timer = None
            return
        loop = _asyncio.get_running_loop()
        if when <= loop.time():
            self._timer = loop.call_soon(self._on_timeout)
        else:
            self._timer = loop.call_at(when, self._on_timeout)

    def expired(self):
        return self._state in (_EXPIRING, _EXPIRED)

    def __repr__(self):
        when = ""
        if self._state == _ENTERED:
            when = f" when={None if self._when is None else round(self._when, 3)}"
        return f"<Timeout [{self._state}]{when}>"

    async def __aenter__(self):
        if self._state != _CREATED:
            raise RuntimeError("Timeout has already been entered")
        task = _asyncio.current_task()
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._state = _ENTERED
        self._task = task
        # Before 3.11 nobody counts the requests; aiohttp's deadlines work all the same.
        self._cancelling = task.cancelling() if version_info >= (3, 11) else 0
        self.reschedule(self._when)
        return self

    async def __aexit__(self, kind, error, traceback):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._state == _ENTERED:
            self._state = _EXITED
        elif self._state == _EXPIRING:
            self._state = _EXPIRED
            # Only where nobody else asked for a cancellation meanwhile is this one ours.
            left = self._task.uncancel() if version_info >= (3, 11) else 0
            if left <= self._cancelling and kind is not None:
                if issubclass(kind, CancelledError):
                    raise TimeoutError from error
                if version_info >= (3, 13):
                    _explain(error)
                    if isinstance(error, ExceptionGroup):
                        for each in error.exceptions:
                            _explain(each)
        return None

    def _on_timeout(self):
        self._task.cancel()
        self._state = _EXPIRING
        self._timer = None


def _explain(error):
    """The body turned the cancellation into another error: its context says that the time was over."""
    while error.__context__ is not None:
        if isinstance(error.__context__, CancelledError):
            too_late = TimeoutError()
            too_late.__context__ = too_late.__cause__ = error.__context__
            error.__context__ = too_late
            break
        error = error.__context__


def timeout(delay):
    loop = _asyncio.get_running_loop()
    return Timeout(None if delay is None else loop.time() + delay)


def timeout_at(when):
    return Timeout(when)
