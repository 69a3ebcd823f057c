"""Where a task stands: `Task.get_stack` and `Task.print_stack`."""

import sys


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
    import linecache

    file = sys.stderr if file is None else file
    error = task._exception
    frames = get_stack(task, limit)
    if not frames:
        print(f"No stack for {task!r}", file=file)
    else:
        what = "Stack" if error is None else "Traceback"
        print(f"{what} for {task!r} (most recent call last):", file=file)
    for frame in frames:
        code = frame.f_code
        print(f'  File "{code.co_filename}", line {frame.f_lineno}, in {code.co_name}', file=file)
        line = linecache.getline(code.co_filename, frame.f_lineno).strip()
        if line:
            print(f"    {line}", file=file)
    if error is not None:
        import traceback

        for line in traceback.format_exception_only(type(error), error):
            print(line, file=file, end="")
