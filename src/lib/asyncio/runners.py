"""`asyncio.Runner`: several entries into one loop."""

import _asyncio
from asyncio.coroutines import iscoroutine


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._debug = debug
        self._loop_factory = loop_factory
        self._loop = None
        self._closed = False

    def __enter__(self):
        self.get_loop()
        return self

    def __exit__(self, kind, error, traceback):
        self.close()

    def get_loop(self):
        if self._closed:
            raise RuntimeError("Runner is closed")
        if self._loop is None:
            self._loop = _asyncio.new_event_loop() if self._loop_factory is None else self._loop_factory()
            _asyncio.set_event_loop(self._loop)
        return self._loop

    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError(f"a coroutine was expected, got {coro!r}")
        if context is not None:
            raise NotImplementedError("not simulated yet: Runner.run with a context")
        loop = self.get_loop()
        return loop.run_until_complete(loop.create_task(coro))

    def close(self):
        if self._loop is None or self._closed:
            self._closed = True
            return
        try:
            tasks = _asyncio.all_tasks(self._loop)
            for task in tasks:
                task.cancel()
            if tasks:
                self._loop.run_until_complete(_all_over(tasks))
        finally:
            _asyncio.set_event_loop(None)
            self._loop.close()
            self._loop = None
            self._closed = True


async def _all_over(tasks):
    from asyncio.tasks import gather

    await gather(*tasks, return_exceptions=True)
