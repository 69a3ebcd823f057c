"""Tasks of other makes, which event loops of a program's own run: who there is, and which of them runs."""

import _asyncio
from asyncio.base_tasks import loop_of
from sys import version_info
from weakref import WeakSet

_tasks = WeakSet()
# Loop -> the task whose step it runs.
_current = {}


def register(task):
    _tasks.add(task)


def unregister(task):
    if isinstance(task, _asyncio.Task):
        raise NotImplementedError("not simulated: asyncio._unregister_task() of asyncio's own tasks")
    _tasks.discard(task)


def pending(loop):
    loop = _asyncio.get_running_loop() if loop is None else loop
    return [task for task in list(_tasks) if loop_of(task) is loop and not task.done()]


def current(loop):
    return _current.get(loop)


def _check(loop):
    if version_info >= (3, 14) and _asyncio._get_running_loop() is not loop:
        raise RuntimeError(f"loop {loop!r} is not the running loop")


def enter(loop, task):
    _check(loop)
    running = _asyncio.current_task(loop)
    if running is not None:
        raise RuntimeError(
            f"Cannot enter into task {task!r} while another task {running!r} is being executed."
        )
    _current[loop] = task


def leave(loop, task):
    _check(loop)
    running = _asyncio.current_task(loop)
    if running is not task:
        raise RuntimeError(f"Leaving task {task!r} does not match the current task {running!r}.")
    if loop not in _current:
        raise NotImplementedError("not simulated: asyncio._leave_task() in the step of one of asyncio's own tasks")
    del _current[loop]
