"""The module `asyncio`: what the event loop, written in Rust (`_asyncio`), does not hold itself."""

from _asyncio import Future, Handle, Task, TimerHandle, _get_running_loop, current_task, get_running_loop
from asyncio.base_events import BaseEventLoop
from asyncio.events import (
    AbstractEventLoop,
    AbstractEventLoopPolicy,
    AbstractServer,
    get_event_loop,
    get_event_loop_policy,
    new_event_loop,
    set_event_loop,
    set_event_loop_policy,
)
from asyncio.unix_events import DefaultEventLoopPolicy, EventLoop, SelectorEventLoop
from asyncio.coroutines import coroutine, iscoroutine, iscoroutinefunction
from asyncio.exceptions import (
    CancelledError,
    IncompleteReadError,
    InvalidStateError,
    LimitOverrunError,
    SendfileNotAvailableError,
    TimeoutError,
)
from asyncio.locks import Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event, Lock, Semaphore
from asyncio.queues import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown
from asyncio.runners import Runner, run
from asyncio.taskgroups import TaskGroup
from asyncio.tasks import (
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    _enter_task,
    _leave_task,
    _register_task,
    _unregister_task,
    all_tasks,
    as_completed,
    create_eager_task_factory,
    create_task,
    eager_task_factory,
    ensure_future,
    gather,
    isfuture,
    shield,
    sleep,
    wait,
    wait_for,
)
from asyncio.timeouts import Timeout, timeout, timeout_at
from asyncio.absent import (
    AbstractChildWatcher,
    FastChildWatcher,
    MultiLoopChildWatcher,
    PidfdChildWatcher,
    SafeChildWatcher,
    ThreadedChildWatcher,
    _set_running_loop,
    create_subprocess_exec,
    create_subprocess_shell,
    get_child_watcher,
    open_unix_connection,
    set_child_watcher,
    start_unix_server,
)
from asyncio.threads import run_coroutine_threadsafe, to_thread, wrap_future
from sys import version_info

# What deals with connections is imported when a program first names it.
_LATER = """
BaseProtocol BufferedProtocol DatagramProtocol Protocol SubprocessProtocol
BaseTransport DatagramTransport ReadTransport SubprocessTransport Transport WriteTransport
Server StreamReader StreamReaderProtocol StreamWriter open_connection start_server protocols servers streams transports
""".split()


def __getattr__(name):
    if name in _LATER:
        from asyncio import protocols, servers, streams, transports

        for module in (protocols, servers, streams, transports):
            if hasattr(module, name):
                return getattr(module, name)
    found = _from_314.deprecated_name(name) if version_info >= (3, 14) else None
    if found is None:
        raise AttributeError(f"module 'asyncio' has no attribute {name!r}")
    return found


__all__ = """
ALL_COMPLETED AbstractChildWatcher AbstractEventLoop AbstractEventLoopPolicy AbstractServer BaseEventLoop BaseProtocol
BaseTransport BoundedSemaphore BufferedProtocol CancelledError Condition DatagramProtocol DatagramTransport
DefaultEventLoopPolicy Event FIRST_COMPLETED FIRST_EXCEPTION FastChildWatcher Future Handle IncompleteReadError
InvalidStateError LifoQueue LimitOverrunError Lock MultiLoopChildWatcher PidfdChildWatcher PriorityQueue Protocol Queue
QueueEmpty QueueFull ReadTransport SafeChildWatcher SelectorEventLoop Semaphore SendfileNotAvailableError Server StreamReader
StreamReaderProtocol StreamWriter SubprocessProtocol SubprocessTransport Task ThreadedChildWatcher TimeoutError TimerHandle
Transport WriteTransport _enter_task _get_running_loop _leave_task _register_task _set_running_loop _unregister_task all_tasks
as_completed create_subprocess_exec create_subprocess_shell create_task current_task ensure_future gather get_child_watcher
get_event_loop get_event_loop_policy get_running_loop iscoroutine iscoroutinefunction isfuture new_event_loop open_connection
open_unix_connection run run_coroutine_threadsafe set_child_watcher set_event_loop set_event_loop_policy shield sleep
start_server start_unix_server to_thread wait wait_for wrap_future
""".split()

# What a version does not have, its programs must not find.
_NEW = {
    11: "Barrier BrokenBarrierError Runner Timeout timeout timeout_at",
    12: "TaskGroup create_eager_task_factory eager_task_factory",
    13: "EventLoop QueueShutDown",
}
for _minor, _names in _NEW.items():
    if version_info >= (3, _minor):
        __all__ += _names.split()
    # 3.11 has task groups, which its `__all__` does not name.
    for _name in _names.split() if version_info < (3, _minor) else ():
        if _name != "TaskGroup" or version_info < (3, 11):
            del globals()[_name]
if version_info < (3, 13):
    del Queue.shutdown
if version_info < (3, 11):
    __all__.append("coroutine")
else:
    del coroutine
if version_info >= (3, 14):
    from asyncio import from_314 as _from_314

    _from_314.change(globals(), __all__)
