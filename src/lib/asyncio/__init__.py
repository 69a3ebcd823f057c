"""The module `asyncio`: what the event loop, written in Rust (`_asyncio`), does not hold itself."""

from _asyncio import (
    CancelledError,
    Future,
    InvalidStateError,
    Task,
    all_tasks,
    current_task,
    get_event_loop,
    get_running_loop,
    new_event_loop,
    set_event_loop,
)
from asyncio.coroutines import iscoroutine, iscoroutinefunction
from asyncio.locks import Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event, Lock, Semaphore
from asyncio.queues import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown
from asyncio.runners import Runner, run
from asyncio.taskgroups import TaskGroup
from asyncio.tasks import (
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    as_completed,
    create_task,
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
    eager_task_factory,
    open_connection,
    run_coroutine_threadsafe,
    start_server,
    to_thread,
    wrap_future,
)

TimeoutError = TimeoutError
