"""What all kinds of executors share, under the names by which CPython's `concurrent.futures._base` has it."""

from ._errors import BrokenExecutor, CancelledError, Error, InvalidStateError, TimeoutError
from ._executor import Executor
from ._future import CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED, PENDING, RUNNING, Future
from ._waiting import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, DoneAndNotDoneFutures, as_completed, wait
