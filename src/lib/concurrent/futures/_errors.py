"""The exceptions of futures and executors."""

from sys import version_info


class Error(Exception):
    __module__ = "concurrent.futures._base"


class CancelledError(Error):
    __module__ = "concurrent.futures._base"


class InvalidStateError(Error):
    __module__ = "concurrent.futures._base"


class BrokenExecutor(RuntimeError):
    __module__ = "concurrent.futures._base"


if version_info >= (3, 11):
    TimeoutError = TimeoutError
else:

    class TimeoutError(Error):
        __module__ = "concurrent.futures._base"


def log():
    """The logger, once there is something to say."""
    import logging

    return logging.getLogger("concurrent.futures")
