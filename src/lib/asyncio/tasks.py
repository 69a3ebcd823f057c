"""Tasks and what waits for several of them."""

import _asyncio
from asyncio.events import get_event_loop
from _asyncio import Future, Task, current_task
from asyncio.base_tasks import get_stack, print_stack
from asyncio.coroutines import is_awaitable, iscoroutine
from asyncio.exceptions import CancelledError
from asyncio.timeouts import timeout as _timeout
from sys import modules, version_info

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


def isfuture(x):
    if isinstance(x, Future):
        return True
    # Of another make.
    return hasattr(x.__class__, "_asyncio_future_blocking") and x._asyncio_future_blocking is not None


async def sleep(delay, result=None):
    if delay <= 0:
        await _asyncio.turn()
        return result
    if delay != delay:
        raise ValueError("Invalid delay: NaN (not a number)")
    future, timer = _asyncio.sleep_future(delay, result)
    try:
        return await future
    finally:
        timer.cancel()


def all_tasks(loop=None):
    tasks = set(_asyncio.pending_tasks(loop))
    if "asyncio.other_tasks" in modules:
        tasks.update(modules["asyncio.other_tasks"].pending(loop))
    return tasks


def _of_other_makes(name):
    """The function is imported when a program first calls it."""

    def call(*args):
        from asyncio import other_tasks

        return getattr(other_tasks, name)(*args)

    return call


_register_task = _of_other_makes("register")
_unregister_task = _of_other_makes("unregister")
_enter_task = _of_other_makes("enter")
_leave_task = _of_other_makes("leave")


def create_task(coro, *, name=None, context=None):
    loop = _asyncio.get_running_loop()
    return loop.create_task(coro, name=name, context=context)


def create_eager_task_factory(custom_task_constructor):
    def eager_task_factory(loop, coro, *, name=None, context=None):
        return custom_task_constructor(coro, loop=loop, name=name, context=context, eager_start=True)

    return eager_task_factory


eager_task_factory = create_eager_task_factory(Task)


def ensure_future(coro_or_future, *, loop=None):
    if isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return coro_or_future
    coro = coro_or_future
    if not iscoroutine(coro):
        if not is_awaitable(coro):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        if version_info < (3, 12):
            coro = _wrap(coro)
        else:

            # Made here, as its name says.
            async def _wrap_awaitable(awaitable):
                return await awaitable

            coro = _wrap_awaitable(coro)
    if loop is None:
        loop = get_event_loop()
    return loop.create_task(coro)


async def _wrap_awaitable(awaitable):
    return await awaitable


_wrap = _wrap_awaitable


class _GatheringFuture(Future):
    """Cancelling it cancels its children instead."""


def gather(*coros_or_futures, return_exceptions=False):
    if not coros_or_futures:
        outer = get_event_loop().create_future()
        outer.set_result([])
        return outer
    outer = None
    finished = 0
    loop = None
    # What is given twice is awaited once.
    futures = {}
    children = []

    def _done_callback(child):
        nonlocal finished
        finished += 1
        if outer is None or outer.done():
            if not child.cancelled():
                # Looked at: nobody is told that it was never retrieved.
                child.exception()
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._make_cancelled_error())
                return
            if child.exception() is not None:
                outer.set_exception(child.exception())
                return
        if finished < len(futures):
            return
        # Their errors are looked at in any case.
        outcomes = [_outcome(each) for each in children]
        if outer._cancel_requested():
            # A child may have ignored the cancellation; the gathering does not. The words are those of the last one, whichever ended last.
            outer.set_exception(children[-1]._make_cancelled_error())
        else:
            outer.set_result(outcomes)

    done_before = []
    for given in coros_or_futures:
        child = futures.get(given)
        if child is None:
            child = ensure_future(given, loop=loop)
            if loop is None:
                loop = child.get_loop()
            futures[given] = child
            # Up to 3.11 even those that are done say so by callback.
            if child.done() and version_info >= (3, 12):
                done_before.append(child)
            else:
                child.add_done_callback(_done_callback)
        children.append(child)
    outer = _GatheringFuture(loop=loop)
    outer._gather(children)
    for child in done_before:
        _done_callback(child)
    return outer


def _outcome(future):
    if future.cancelled():
        # As CPython: without a message there is an empty one.
        return CancelledError("" if future._cancel_message is None else future._cancel_message)
    error = future.exception()
    return future.result() if error is None else error


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        what = "Tasks" if version_info >= (3, 11) else "coroutines"
        raise ValueError(f"Set of {what}/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    # CPython's sets have the order of addresses; this has the one in which they were given.
    futures = dict.fromkeys(fs)
    if any([iscoroutine(future) for future in futures]):
        if version_info >= (3, 11):
            raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
        futures = dict.fromkeys([ensure_future(future) for future in futures])
    await _wait(futures, timeout, return_when)
    done = set()
    pending = set()
    for future in futures:
        if future.done():
            done.add(future)
        else:
            pending.add(future)
    return done, pending


def _release_waiter(waiter):
    if not waiter.done():
        waiter.set_result(None)


async def _wait(futures, timeout, return_when):
    """Returns once enough of the futures are done, or the time is over."""
    waiter = _asyncio.waiter("Several", len(futures))
    timer = None
    if timeout is not None:
        timer = _asyncio.get_running_loop().call_later(timeout, _release_waiter, waiter)
    left = len(futures)

    def _on_completion(future):
        nonlocal left
        left -= 1
        enough = left <= 0 or return_when == FIRST_COMPLETED
        if not enough and return_when == FIRST_EXCEPTION:
            enough = not future.cancelled() and future.exception() is not None
        if enough:
            if timer is not None:
                timer.cancel()
            _release_waiter(waiter)

    for future in futures:
        future.add_done_callback(_on_completion)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for future in futures:
            future.remove_done_callback(_on_completion)


async def wait_for(fut, timeout):
    if fut is not None and not isfuture(fut) and not iscoroutine(fut) and hasattr(type(fut), "__await__"):
        fut = _wrap_awaitable(fut)
    if timeout is None or timeout > 0:
        async with _timeout(timeout):
            return await fut
    fut = ensure_future(fut)
    if fut.done():
        return fut.result()
    await _cancel_and_wait(fut)
    try:
        return fut.result()
    except CancelledError as error:
        raise TimeoutError from error


async def _cancel_and_wait(future):
    waiter = _asyncio.waiter("Future")

    def release(_):
        _release_waiter(waiter)

    future.add_done_callback(release)
    try:
        future.cancel()
        # The future may take its time, or not heed the cancellation: this waits until it is over.
        await waiter
    finally:
        future.remove_done_callback(release)


def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def _inner_done_callback(inner):
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()
        elif inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())

    def _outer_done_callback(outer):
        if not inner.done():
            inner.remove_done_callback(_inner_done_callback)

    inner.add_done_callback(_inner_done_callback)
    outer.add_done_callback(_outer_done_callback)
    return outer


class as_completed:
    """Goes over awaitables in the order in which they are done, by `for` or by `async for`."""

    def __init__(self, fs, *, timeout=None):
        if isfuture(fs) or iscoroutine(fs):
            raise TypeError(f"expects an iterable of awaitables, not {type(fs).__name__}")
        loop = get_event_loop()
        self._done = []
        self._waiters = []
        # In the order in which they were given.
        self._todo = dict.fromkeys([ensure_future(each, loop=loop) for each in dict.fromkeys(fs)])
        self._timer = None
        for future in self._todo:
            future.add_done_callback(self._handle_completion)
        self._left = len(self._todo)
        if self._todo and timeout is not None:
            self._timer = loop.call_later(timeout, self._time_over)

    def __iter__(self):
        return self

    def __aiter__(self):
        return self

    def __next__(self):
        if self._left == 0:
            raise StopIteration
        self._left -= 1
        return self._next_result()

    async def __anext__(self):
        if self._left == 0:
            raise StopAsyncIteration
        self._left -= 1
        return await self._next_done()

    async def _next_result(self):
        future = await self._next_done()
        return future.result()

    async def _next_done(self):
        while not self._done:
            waiter = _asyncio.waiter("Several")
            self._waiters.append(waiter)
            try:
                await waiter
            except:
                waiter.cancel()
                if waiter in self._waiters:
                    self._waiters.remove(waiter)
                if self._done and not waiter.cancelled():
                    self._wake_one()
                raise
        future = self._done.pop(0)
        if future is None:
            raise TimeoutError
        return future

    def _put(self, future):
        self._done.append(future)
        self._wake_one()

    def _wake_one(self):
        while self._waiters:
            waiter = self._waiters.pop(0)
            if not waiter.done():
                waiter.set_result(None)
                break

    def _handle_completion(self, future):
        if not self._todo:
            return
        del self._todo[future]
        self._put(future)
        if not self._todo and self._timer is not None:
            self._timer.cancel()

    def _time_over(self):
        for future in self._todo:
            future.remove_done_callback(self._handle_completion)
            # Stands for "too late" once for each that is missing.
            self._put(None)
        self._todo.clear()


if version_info < (3, 13):
    from asyncio.before_313 import as_completed
if version_info < (3, 12):
    from asyncio.before_312 import wait_for
if version_info < (3, 13):

    def _create_named(loop, coro, name, context):
        """A named task, too, uses up a number."""
        task = loop.create_task(coro) if context is None else loop.create_task(coro, context=context)
        if name is not None:
            task.set_name(name)
        return task

    def create_task(coro, *, name=None, context=None):
        return _create_named(_asyncio.get_running_loop(), coro, name, context)


if version_info < (3, 11):

    def create_task(coro, *, name=None):
        return _create_named(_asyncio.get_running_loop(), coro, name, None)


if version_info >= (3, 14):

    def create_task(coro, **kwargs):
        return _asyncio.get_running_loop().create_task(coro, **kwargs)
