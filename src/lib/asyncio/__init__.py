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
from asyncio.unix_events import DefaultEventLoopPolicy, SelectorEventLoop
from asyncio.coroutines import iscoroutine, iscoroutinefunction
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
    create_subprocess_exec,
    create_subprocess_shell,
    open_unix_connection,
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
    raise AttributeError(f"module 'asyncio' has no attribute {name!r}")


# What a version does not have, its programs must not find.
if version_info < (3, 13):
    del QueueShutDown, Queue.shutdown
if version_info < (3, 12):
    del create_eager_task_factory, eager_task_factory
if version_info < (3, 11):
    del Barrier, BrokenBarrierError, Runner, TaskGroup, Timeout, timeout, timeout_at
