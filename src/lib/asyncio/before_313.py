"""`as_completed` up to 3.12: a generator of coroutines."""

import _asyncio
from asyncio.events import get_event_loop
from asyncio.exceptions import TimeoutError
from asyncio.queues import Queue


def as_completed(fs, *, timeout=None):
    from asyncio.coroutines import iscoroutine
    from asyncio.tasks import ensure_future, isfuture

    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
    done = Queue()
    loop = get_event_loop()
    # In the order in which they were given, where CPython has sets.
    todo = dict.fromkeys([ensure_future(each, loop=loop) for each in dict.fromkeys(fs)])
    timer = None

    def time_over():
        for future in todo:
            future.remove_done_callback(one_done)
            # Stands for "too late" once for each that is missing.
            done.put_nowait(None)
        todo.clear()

    def one_done(future):
        if not todo:
            return
        del todo[future]
        done.put_nowait(future)
        if not todo and timer is not None:
            timer.cancel()

    async def next_result():
        future = await done.get()
        if future is None:
            raise TimeoutError
        return future.result()

    for future in todo:
        future.add_done_callback(one_done)
    if todo and timeout is not None:
        timer = loop.call_later(timeout, time_over)
    for _ in range(len(todo)):
        yield next_result()
