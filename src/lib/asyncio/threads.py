"""Between event loops and threads: executors, and what one side's futures tell the other's."""

import sys

import _asyncio
from asyncio.exceptions import CancelledError, InvalidStateError, TimeoutError

__all__ = ("to_thread",)


def _here(error):
    """The exception of concurrent.futures as asyncio calls it. (From 3.8 or 3.11 on they are the same classes.)"""
    import concurrent.futures as theirs

    for their, our in (
        (theirs.CancelledError, CancelledError),
        (theirs.TimeoutError, TimeoutError),
        (theirs.InvalidStateError, InvalidStateError),
    ):
        if type(error) is their and their is not our:
            ours = our(*error.args)
            return ours.with_traceback(error.__traceback__) if sys.version_info >= (3, 13) else ours
    return error


def _copy_future_state(source, future):
    """What became of a future, a thread's or a loop's, becomes the loop's."""
    assert source.done()
    if future.cancelled():
        return
    assert not future.done()
    if source.cancelled():
        future.cancel()
    elif source.exception() is not None:
        future.set_exception(_here(source.exception()))
    else:
        future.set_result(source.result())


def _tell_thread(source, future):
    """The other way round."""
    if source.cancelled():
        future.cancel()
    if not future.set_running_or_notify_cancel():
        return
    error = source.exception()
    if error is not None:
        future.set_exception(error)
    else:
        future.set_result(source.result())


def wrap_future(future, *, loop=None):
    from asyncio.tasks import isfuture

    if isfuture(future):
        return future
    import concurrent.futures

    assert isinstance(future, concurrent.futures.Future), f"concurrent.futures.Future is expected, got {future!r}"
    if loop is None:
        from asyncio.events import get_event_loop

        loop = get_event_loop()
    ours = loop.create_future()
    _chain_future(future, ours)
    return ours


def run_coroutine_threadsafe(coro, loop):
    """Has a coroutine run by the loop of another thread; gives a future of concurrent.futures."""
    from asyncio.coroutines import iscoroutine
    from asyncio.tasks import ensure_future

    if not iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    import concurrent.futures

    theirs = concurrent.futures.Future()

    def begin():
        try:
            ours = ensure_future(coro, loop=loop)
            _chain_future(ours, theirs)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            if theirs.set_running_or_notify_cancel():
                theirs.set_exception(error)
            raise

    loop.call_soon_threadsafe(begin)
    return theirs


def _chain_future(source, destination):
    """What becomes of the source becomes of the destination; cancelling the destination cancels the source. Each is a loop's future or
    a thread's."""
    from concurrent.futures import Future

    from asyncio.base_tasks import loop_of
    from asyncio.tasks import isfuture

    for future, word in ((source, "source"), (destination, "destination")):
        if not isfuture(future) and not isinstance(future, Future):
            raise TypeError(f"A future is required for {word} argument")
    source_loop = loop_of(source) if isfuture(source) else None
    destination_loop = loop_of(destination) if isfuture(destination) else None
    copy = _copy_future_state if isfuture(destination) else _tell_thread

    def cancelled(destination):
        if destination.cancelled() and not source.done():
            if source_loop is None or source_loop is destination_loop or _asyncio._get_running_loop() is source_loop:
                source.cancel()
            else:
                source_loop.call_soon_threadsafe(source.cancel)

    def done(source):
        if destination_loop is None or destination_loop is source_loop:
            copy(source, destination)
        elif not destination_loop.is_closed():
            destination_loop.call_soon_threadsafe(copy, source, destination)

    destination.add_done_callback(cancelled)
    source.add_done_callback(done)


async def to_thread(func, /, *args, **kwargs):
    """Calls the function in a thread of the default executor, in a copy of the current context."""
    import contextvars
    import functools

    loop = _asyncio.get_running_loop()
    context = contextvars.copy_context()
    return await loop.run_in_executor(None, functools.partial(context.run, func, *args, **kwargs))


def run_in_executor(loop, executor, func, args):
    loop._check_closed()
    if executor is None:
        executor = loop._default_executor
        if loop._executor_shutdown_called:
            raise RuntimeError("Executor shutdown has been called")
        if executor is None:
            from concurrent.futures import ThreadPoolExecutor

            executor = loop._default_executor = ThreadPoolExecutor(thread_name_prefix="asyncio")
    return wrap_future(executor.submit(func, *args), loop=loop)


def set_default_executor(loop, executor):
    from concurrent.futures import ThreadPoolExecutor

    if not isinstance(executor, ThreadPoolExecutor):
        if sys.version_info >= (3, 11):
            raise TypeError("executor must be ThreadPoolExecutor instance")
        import warnings

        warnings.warn(
            "Using the default executor that is not an instance of ThreadPoolExecutor is deprecated "
            "and will be prohibited in Python 3.9",
            DeprecationWarning,
            2,
        )
    loop._default_executor = executor


async def shutdown_default_executor(loop, timeout=None):
    """Waits, in a thread of its own, until the default executor has done all its work."""
    loop._executor_shutdown_called = True
    executor = loop._default_executor
    if executor is None:
        return
    import threading

    over = loop.create_future()

    def shutdown():
        try:
            executor.shutdown(wait=True)
        except Exception as error:
            if not loop.is_closed():
                loop.call_soon_threadsafe(_unless_done, over.set_exception, over, error)
        else:
            if not loop.is_closed():
                loop.call_soon_threadsafe(_unless_done, over.set_result, over, None)

    thread = threading.Thread(target=shutdown)
    thread.start()
    if timeout is None or sys.version_info < (3, 13):
        try:
            await over
        finally:
            thread.join(timeout)
        return
    from asyncio.timeouts import timeout as limit

    try:
        async with limit(timeout):
            await over
    except TimeoutError:
        import warnings

        warnings.warn(
            f"The executor did not finishing joining its threads within {timeout} seconds.", RuntimeWarning, stacklevel=2
        )
        executor.shutdown(wait=False)
    else:
        thread.join()


def _unless_done(method, future, value):
    if not future.done():
        method(value)
