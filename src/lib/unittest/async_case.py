"""Tests that are coroutines: each has an event loop of its own."""

import asyncio
import contextvars
from asyncio.runners import Runner

from unittest.case import TestCase, _enter


class IsolatedAsyncioTestCase(TestCase):
    loop_factory = None

    def __init__(self, methodName="runTest"):
        super().__init__(methodName)
        self._runner = None
        # Set-up, test and clean-up share their context variables.
        self._context = contextvars.copy_context()

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        enter, leave = _enter(cm, "__aenter__", "__aexit__", "asynchronous context manager")
        result = await enter(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return result

    def _callSetUp(self):
        self._runner.get_loop()
        self._context.run(self.setUp)
        self._callAsync(self.asyncSetUp)

    def _callTestMethod(self, method):
        if self._callMaybeAsync(method) is not None:
            self._warn_of_result(method)

    def _callTearDown(self):
        self._callAsync(self.asyncTearDown)
        self._context.run(self.tearDown)

    def _callCleanup(self, function, *args, **kwargs):
        self._callMaybeAsync(function, *args, **kwargs)

    def _callAsync(self, func, /, *args, **kwargs):
        return self._runner.run(func(*args, **kwargs), context=self._context)

    def _callMaybeAsync(self, func, /, *args, **kwargs):
        if asyncio.iscoroutinefunction(func):
            return self._callAsync(func, *args, **kwargs)
        return self._context.run(func, *args, **kwargs)

    def run(self, result=None):
        self._runner = Runner(debug=True, loop_factory=self.loop_factory)
        try:
            return super().run(result)
        finally:
            self._runner.close()
            self._runner = None

    def debug(self):
        self._runner = Runner(debug=True, loop_factory=self.loop_factory)
        try:
            super().debug()
        finally:
            self._runner.close()
            self._runner = None
