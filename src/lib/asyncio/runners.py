"""`asyncio.run`, and `asyncio.Runner`: several entries into one loop."""

import sys

import _asyncio
from asyncio.events import new_event_loop, set_event_loop
from asyncio.coroutines import iscoroutine
from asyncio.tasks import gather


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._debug = debug
        self._loop_factory = loop_factory
        self._loop = None
        self._closed = False
        self._context = None

    def __enter__(self):
        self.get_loop()
        return self

    def __exit__(self, kind, error, traceback):
        self.close()

    def get_loop(self):
        if self._closed:
            raise RuntimeError("Runner is closed")
        if self._loop is None:
            if self._loop_factory is None:
                self._loop = new_event_loop()
                set_event_loop(self._loop)
            else:
                # The current loop of the policy is the program's own affair.
                self._loop = self._loop_factory()
            if self._debug is not None:
                self._loop.set_debug(self._debug)
        return self._loop

    def run(self, coro, *, context=None):
        if not iscoroutine(coro) and sys.version_info < (3, 14):
            raise ValueError(f"a coroutine was expected, got {coro!r}")
        if _asyncio._get_running_loop() is not None:
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        if not iscoroutine(coro):
            coro = self._wrapped(coro)
        loop = self.get_loop()
        return loop.run_until_complete(loop.create_task(coro, context=self._context_of_runs() if context is None else context))

    def _wrapped(self, awaitable):
        if not hasattr(type(awaitable), "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")

        async def _wrap_awaitable():
            return await awaitable

        return _wrap_awaitable()

    def _context_of_runs(self):
        """All runs share a context. A program without context variables does not notice and is spared the import."""
        if self._context is None and "contextvars" in sys.modules:
            self._context = sys.modules["contextvars"].copy_context()
        return self._context

    def close(self):
        loop = self._loop
        self._closed = True
        if loop is None:
            return
        self._loop = None
        try:
            _cancel_all(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
            # In seconds: its threads have so long since 3.12.
            limits = [300] if sys.version_info >= (3, 12) else []
            loop.run_until_complete(loop.shutdown_default_executor(*limits))
        finally:
            if self._loop_factory is None:
                set_event_loop(None)
            loop.close()


def _cancel_all(loop):
    """What still runs when the main task is over is cancelled, and gets the time to clean up."""
    # In the order in which they were made, where CPython has a set.
    tasks = _asyncio.pending_tasks(loop)
    if not tasks:
        return
    for task in tasks:
        task.cancel()
    loop.run_until_complete(gather(*tasks, return_exceptions=True))
    for task in tasks:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler(
                {
                    "message": "unhandled exception during asyncio.run() shutdown",
                    "exception": task.exception(),
                    "task": task,
                }
            )


def run(main, *, debug=None, loop_factory=None):
    if _asyncio._get_running_loop() is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    if sys.version_info < (3, 11) and not iscoroutine(main):
        # Later there is a loop by then.
        raise ValueError(f"a coroutine was expected, got {main!r}")
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)
