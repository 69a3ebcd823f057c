"""The module `asyncio.futures`: what is written in Rust, under its other name, and what joins futures."""

from _asyncio import Future
from asyncio.base_tasks import _set_result_unless_cancelled, loop_of as _get_loop
from asyncio.exceptions import CancelledError, InvalidStateError, TimeoutError
from asyncio.tasks import isfuture
from asyncio.threads import _chain_future, _copy_future_state, wrap_future

_PENDING = "PENDING"
_CANCELLED = "CANCELLED"
_FINISHED = "FINISHED"
