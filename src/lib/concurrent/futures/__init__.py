"""The package `concurrent.futures`: calls that run somewhere else, and their outcomes."""

from sys import version_info as _version_info

from ._base import (
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    BrokenExecutor,
    CancelledError,
    Executor,
    Future,
    InvalidStateError,
    TimeoutError,
    as_completed,
    wait,
)
from .process import ProcessPoolExecutor
from .thread import ThreadPoolExecutor

__all__ = (
    "FIRST_COMPLETED",
    "FIRST_EXCEPTION",
    "ALL_COMPLETED",
    "CancelledError",
    "TimeoutError",
    *(["InvalidStateError"] if _version_info >= (3, 13) else []),
    "BrokenExecutor",
    "Future",
    "Executor",
    "wait",
    "as_completed",
    "ProcessPoolExecutor",
    "ThreadPoolExecutor",
)
if _version_info >= (3, 14):
    from .interpreter import InterpreterPoolExecutor

    __all__ = [*__all__, "InterpreterPoolExecutor"]
