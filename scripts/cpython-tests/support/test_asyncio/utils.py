"""Stands in for test.test_asyncio.utils: loops whose time is told by a generator, and what tests of futures and tasks share."""

import asyncio
import contextlib
import logging
import re
import time
import unittest
from unittest import mock
from asyncio import futures, tasks

try:
    import coroscope
except ImportError:
    coroscope = None
else:
    # The simulated machine has one implementation of each; the tests want to try two.
    futures._PyFuture = futures._CFuture = asyncio.Future
    tasks._PyTask = tasks._CTask = asyncio.Task
    for _name in ("all_tasks", "current_task", "register_task", "unregister_task", "enter_task", "leave_task"):
        _function = getattr(tasks, _name, None) or getattr(tasks, "_" + _name, None)
        setattr(tasks, "_py_" + _name, _function)
        setattr(tasks, "_c_" + _name, _function)


async def await_without_task(awaitable):
    """Steps the coroutine by hand inside the running loop, while no task is the current one."""
    failed = None

    def step():
        nonlocal failed
        try:
            awaitable.send(None)
        except StopIteration:
            pass
        except Exception as error:
            failed = error

    asyncio.get_running_loop().call_soon(step)
    await asyncio.sleep(0)
    if failed:
        raise failed


def run_briefly(loop):
    async def nothing():
        pass

    coroutine = nothing()
    task = loop.create_task(coroutine)
    # Not to be warned of when the loop does not get to it.
    task._log_destroy_pending = False
    try:
        loop.run_until_complete(task)
    finally:
        coroutine.close()


def run_once(loop):
    loop.call_soon(loop.stop)
    loop.run_forever()


def run_until(loop, holds, timeout=30):
    for _ in range(1000):
        if holds():
            return
        loop.run_until_complete(asyncio.sleep(0.001))
    raise futures.TimeoutError()


def _jumping_selector(loop):
    """Never waits: the loop's clock goes on instead."""
    import selectors

    class JumpingSelector(selectors.SelectSelector):
        def select(self, timeout=None):
            events = super().select(0)
            if not events and timeout:
                loop.now += timeout
            return events

    return JumpingSelector()


class _VirtualLoop(asyncio.SelectorEventLoop):
    """Under CPython: time begins at 0 and goes on to the next timer by itself, so that it is no matter how far the generator
    wants it to go. That is sent the time of each timer."""

    def __init__(self, generator=None):
        self.now = 0.0
        super().__init__(_jumping_selector(self))
        self._clock_resolution = 1e-9
        self._generator = generator() if generator is not None else None
        if self._generator is not None:
            next(self._generator)

    def time(self):
        return self.now

    def call_at(self, when, callback, *args, context=None):
        if self._generator is not None:
            with contextlib.suppress(StopIteration):
                self._generator.send(when)
        return super().call_at(when, callback, *args, context=context)

    def advance_time(self, seconds):
        self.now += seconds


class _SimulatedLoop(asyncio.SelectorEventLoop):
    """On the simulated machine, where time is virtual and `sleep` sets its timers without `call_at`."""

    def __init__(self, generator=None):
        super().__init__()
        self._begin = super().time()

    def time(self):
        # Steps take no time: to the millisecond, which is more than a test measures.
        return round(super().time() - self._begin, 3)

    def call_at(self, when, callback, *args, context=None):
        return super().call_at(self._begin + when, callback, *args, context=context)

    def advance_time(self, seconds):
        time.sleep(seconds)


TestLoop = _VirtualLoop if coroscope is None else _SimulatedLoop


def MockCallback(**options):
    return mock.Mock(spec=["__call__"], **options)


class MockPattern(str):
    """Equals every text in which this pattern is found."""

    def __eq__(self, other):
        return bool(re.search(str(self), other, re.S))

    __hash__ = str.__hash__


class MockInstanceOf:
    def __init__(self, kind):
        self.kind = kind

    def __eq__(self, other):
        return isinstance(other, self.kind)

    __hash__ = None


def get_function_source(function):
    import inspect

    while hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    if hasattr(function, "func"):
        return get_function_source(function.func)
    code = function.__code__
    return code.co_filename, code.co_firstlineno


class TestCase(unittest.TestCase):
    @staticmethod
    def close_loop(loop):
        if loop._default_executor is not None:
            loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()

    def set_event_loop(self, loop, *, cleanup=True):
        # Who wants a loop has to be given it.
        asyncio.set_event_loop(None)
        if cleanup:
            self.addCleanup(self.close_loop, loop)

    def new_test_loop(self, gen=None):
        loop = TestLoop(gen)
        self.set_event_loop(loop)
        return loop

    def tearDown(self):
        asyncio.set_event_loop(None)
        self.doCleanups()


@contextlib.contextmanager
def disable_logger():
    logger = logging.getLogger("asyncio")
    level = logger.level
    try:
        logger.setLevel(logging.CRITICAL + 1)
        yield
    finally:
        logger.setLevel(level)
