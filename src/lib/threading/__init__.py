"""The module `threading`: threads and what they wait for each other with, on top of the machine's threads (`_thread`)."""

import sys as _sys
from _thread import TIMEOUT_MAX, RLock as _CRLock, allocate_lock as Lock, get_ident, get_native_id, stack_size
from _thread import error as ThreadError

from .barriers import Barrier, BrokenBarrierError
from .conditions import Condition, RLock
from .events import Event
from .hooks import ExceptHookArgs, excepthook, getprofile, gettrace, setprofile, settrace
from .hooks import setprofile_all_threads, settrace_all_threads
from .locals import local
from .old_names import activeCount, currentThread
from .semaphores import BoundedSemaphore, Semaphore
from .threads import Thread, _DummyThread, _MainThread, _active, active_count, current_thread, enumerate, main_thread
from .threads import _after_fork, _register_atexit, _shutdown
from .timers import Timer

# The one in Python and the one in C: here they are the same.
_RLock = _PyRLock = _CRLock

__all__ = [
    "get_ident",
    "active_count",
    "Condition",
    "current_thread",
    "enumerate",
    "main_thread",
    "TIMEOUT_MAX",
    "Event",
    "Lock",
    "RLock",
    "Semaphore",
    "BoundedSemaphore",
    "Thread",
    "Barrier",
    "BrokenBarrierError",
    "Timer",
    "ThreadError",
    "setprofile",
    "settrace",
    "local",
    "stack_size",
    "excepthook",
    "ExceptHookArgs",
]

# What a version does not have, its programs must not find.
if _sys.version_info >= (3, 10):
    __excepthook__ = excepthook
    __all__ += ["gettrace", "getprofile"]
else:
    del gettrace, getprofile
if _sys.version_info >= (3, 12):
    __all__ += ["setprofile_all_threads", "settrace_all_threads"]
else:
    del setprofile_all_threads, settrace_all_threads
__all__.append("get_native_id")
if _sys.version_info >= (3, 13):
    from _thread import LockType as Lock
