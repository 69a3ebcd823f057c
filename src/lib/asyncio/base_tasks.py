"""What tasks and the loop, written in Rust, leave to Python: they call these functions themselves."""

import sys


def _set_result_unless_cancelled(future, result):
    if not future.cancelled():
        future.set_result(result)


def loop_of(future):
    try:
        get_loop = future.get_loop
    except AttributeError:
        # Of a make that does not have the method.
        return future._loop
    return get_loop()


def wait_by_methods(task, future, wakeup):
    """A task awaits a future that is of another make, or has an `add_done_callback` in Python. Gives the error that the task gets
    instead, or whether a cancellation that the task was to get is the future's now."""
    if future is task:
        return RuntimeError(f"Task cannot await on itself: {task!r}")
    blocking = future._asyncio_future_blocking
    if blocking is None:
        return RuntimeError(f"Task got bad yield: {future!r}")
    if loop_of(future) is not task.get_loop():
        return RuntimeError(f"Task {task!r} got Future {future!r} attached to a different loop")
    if not blocking:
        return RuntimeError(f"yield was used instead of yield from in task {task!r} with {future!r}")
    future._asyncio_future_blocking = False
    future.add_done_callback(wakeup, context=current_context())
    return task._must_cancel and future.cancel(msg=task._cancel_message)


def result_of(future):
    return future.result()


def begin_by_method(loop, step, context):
    """The first step of a task, where the loop has a `call_soon` in Python."""
    loop.call_soon(step, context=context)


def sleep_by_methods(loop, delay, result):
    """The future and the timer of a sleep, where the loop has a method in Python that makes one of them."""
    future = loop.create_future()
    return future, loop.call_later(delay, _set_result_unless_cancelled, future, result)


def call_later_by_methods(delay, loop, callback, *args, context=None):
    """Where the loop has a `call_at` or a `time` in Python."""
    return loop.call_at(loop.time() + delay, callback, *args, context=context)


def current_context():
    from _contextvars import _current

    return _current()


def context_of(data):
    """The vm has only the variables of a context that nobody has asked for."""
    from _contextvars import Context

    made = Context()
    made._data = data or {}
    return made


def iterate(future):
    """`future.__await__()`, where a program calls it."""
    return (yield from future)


def _remove_equal(future, function):
    """`remove_done_callback` of what has an `__eq__` of its own, which may do anything."""
    callbacks = [callback for callback, context in future._callbacks or () if context is not None]
    kept = [callback for callback in callbacks if callback != function]
    future._keep_callbacks(kept)
    return len(callbacks) - len(kept)


def extract_stack():
    """Where a future or a task is made, for the debug mode; not more than the ten innermost frames."""
    from traceback import extract_stack

    stack = extract_stack(limit=11)
    del stack[-1]
    return stack


# Where a task stands.


def get_stack(task, limit=None):
    """The frames of a task that runs or waits, the oldest first; of one that failed, those of its traceback."""
    coroutine = task.get_coro()
    frame = getattr(coroutine, "cr_frame", None) or getattr(coroutine, "gi_frame", None)
    frames = []
    if frame is not None:
        while frame is not None and len(frames) != limit:
            frames.append(frame)
            frame = frame.f_back
        frames.reverse()
    elif task._exception is not None:
        # Not asked by `exception()`: nobody has retrieved it by this.
        entry = task._exception.__traceback__
        while entry is not None and len(frames) != limit:
            frames.append(entry.tb_frame)
            entry = entry.tb_next
    return frames


def print_stack(task, limit=None, file=None):
    """Without a file the frames go to stderr and the rest to stdout, as in CPython."""
    import linecache

    frames_file = sys.stderr if file is None else file
    error = task._exception
    frames = get_stack(task, limit)
    if not frames:
        print(f"No stack for {task!r}", file=file)
    else:
        what = "Stack" if error is None else "Traceback"
        print(f"{what} for {task!r} (most recent call last):", file=file)
    for frame in frames:
        code = frame.f_code
        print(f'  File "{code.co_filename}", line {frame.f_lineno}, in {code.co_name}', file=frames_file)
        line = linecache.getline(code.co_filename, frame.f_lineno).strip()
        if line:
            print(f"    {line}", file=frames_file)
    if error is not None:
        import traceback

        for line in traceback.format_exception_only(type(error), error):
            print(line, file=file, end="")
