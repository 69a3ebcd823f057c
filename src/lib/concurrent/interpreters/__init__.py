"""The package `concurrent.interpreters` (3.14): several interpreters in one process, each with a GIL of its own."""

import sys

if sys.version_info < (3, 14):
    raise ModuleNotFoundError("No module named 'concurrent.interpreters'", name="concurrent.interpreters")

from ._errors import ExecutionFailed, InterpreterError, InterpreterNotFoundError, NotShareableError
from ._interpreter import Interpreter, create, get_current, get_main, list_all
from ._queues import Queue, QueueEmpty, QueueFull, create as create_queue
from ._sharing import is_shareable

__all__ = [
    "get_current",
    "get_main",
    "create",
    "list_all",
    "is_shareable",
    "Interpreter",
    "InterpreterError",
    "InterpreterNotFoundError",
    "ExecutionFailed",
    "NotShareableError",
    "create_queue",
    "Queue",
    "QueueEmpty",
    "QueueFull",
]
