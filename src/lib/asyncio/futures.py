"""The module `asyncio.futures`: what is written in Rust, under its other name."""

from _asyncio import Future
from asyncio.exceptions import CancelledError, InvalidStateError, TimeoutError
from asyncio.tasks import isfuture
from asyncio.threads import wrap_future


def _remove_equal(future, function):
    """`remove_done_callback` of what has an `__eq__` of its own, which may do anything; the future itself calls this."""
    callbacks = [callback for callback, context in future._callbacks or () if context is not None]
    kept = [callback for callback in callbacks if callback != function]
    future._keep_callbacks(kept)
    return len(callbacks) - len(kept)
