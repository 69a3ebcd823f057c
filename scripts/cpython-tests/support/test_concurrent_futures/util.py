"""Stands in for test.test_concurrent_futures.util: of the executors those of threads and of forked processes."""

import multiprocessing
import sys
import unittest
from concurrent import futures
from concurrent.futures._base import CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED, PENDING, RUNNING, Future


def create_future(state=PENDING, exception=None, result=None):
    future = Future()
    future._state, future._exception, future._result = state, exception, result
    return future


PENDING_FUTURE = create_future()
RUNNING_FUTURE = create_future(RUNNING)
CANCELLED_FUTURE = create_future(CANCELLED)
CANCELLED_AND_NOTIFIED_FUTURE = create_future(CANCELLED_AND_NOTIFIED)
EXCEPTION_FUTURE = create_future(FINISHED, exception=OSError())
SUCCESSFUL_FUTURE = create_future(FINISHED, result=42)


class BaseTestCase(unittest.TestCase):
    pass


class ExecutorMixin:
    worker_count = 5
    executor_kwargs = {}

    def setUp(self):
        super().setUp()
        self.executor = self.executor_type(max_workers=self.worker_count, **self.executor_kwargs)

    def tearDown(self):
        self.executor.shutdown(wait=True)
        self.executor = None
        super().tearDown()


class ThreadPoolMixin(ExecutorMixin):
    executor_type = futures.ThreadPoolExecutor


class ProcessPoolForkMixin(ExecutorMixin):
    executor_type = futures.ProcessPoolExecutor
    ctx = "fork"

    def setUp(self):
        self.executor_kwargs = {"mp_context": self.get_context(), **self.executor_kwargs}
        super().setUp()

    def get_context(self):
        return multiprocessing.get_context(self.ctx)


class _Absent(ExecutorMixin):
    """A fresh interpreter would not find the modules of the tests, which are parts of one program."""


ProcessPoolSpawnMixin = ProcessPoolForkserverMixin = _Absent


def create_executor_tests(remote_globals, mixin, bases=(BaseTestCase,), executor_mixins=(ThreadPoolMixin, ProcessPoolForkMixin)):
    """A class of tests for each kind of executor, put into the globals of the module of tests."""
    for kind in executor_mixins:
        if kind is not _Absent:
            name = kind.__name__.removesuffix("Mixin") + mixin.__name__.removesuffix("Mixin").removesuffix("Tests") + "Test"
            remote_globals[name] = type(name, (mixin, kind, *bases), {"__module__": remote_globals["__name__"]})


def setup_module():
    pass
