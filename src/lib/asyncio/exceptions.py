"""The exceptions of asyncio."""

from _asyncio import CancelledError, InvalidStateError
from sys import version_info

if version_info >= (3, 11):
    TimeoutError = TimeoutError
else:

    class TimeoutError(Exception):
        """The operation exceeded the given deadline."""


class IncompleteReadError(EOFError):
    """The stream ended before all was read that was asked for."""

    def __init__(self, partial, expected):
        wanted = "undefined" if expected is None else repr(expected)
        super().__init__(f"{len(partial)} bytes read on a total of {wanted} expected bytes")
        self.partial = partial
        self.expected = expected


class LimitOverrunError(Exception):
    """The separator did not come within the buffer's limit."""

    def __init__(self, message, consumed):
        super().__init__(message)
        self.consumed = consumed


class SendfileNotAvailableError(RuntimeError):
    """The system call `sendfile` cannot be used."""


class BrokenBarrierError(RuntimeError):
    """The barrier was aborted or reset while somebody waited."""
