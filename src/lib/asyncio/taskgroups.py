"""`async with asyncio.TaskGroup()`: tasks that end together."""

import _asyncio
import _trace
from asyncio.exceptions import CancelledError
from sys import version_info


class TaskGroup:
    def __init__(self):
        self._entered = False
        self._exiting = False
        self._aborting = False
        self._loop = None
        self._parent_task = None
        self._parent_cancel_requested = False
        # In the order in which they were made; CPython has a set.
        self._tasks = {}
        self._errors = []
        self._base_error = None
        self._all_done = None
        self._traced = _trace.made("Group")

    def __repr__(self):
        words = ""
        if self._tasks:
            words += f" tasks={len(self._tasks)}"
        if self._errors:
            words += f" errors={len(self._errors)}"
        if self._aborting:
            words += " cancelling"
        elif self._entered:
            words += " entered"
        return f"<TaskGroup{words}>"

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has already been entered")
        self._loop = _asyncio.get_running_loop()
        self._parent_task = _asyncio.current_task()
        if self._parent_task is None:
            raise RuntimeError(f"TaskGroup {self!r} cannot determine the parent task")
        self._entered = True
        return self

    async def __aexit__(self, kind, error, traceback):
        try:
            return await self._exit(kind, error)
        finally:
            self._parent_task = None
            self._errors = None
            self._base_error = None

    async def _exit(self, kind, error):
        self._exiting = True
        if error is not None and _ends_the_program(error) and self._base_error is None:
            self._base_error = error
        cancelled = error if kind is not None and issubclass(kind, CancelledError) else None
        if version_info < (3, 13):
            cancelled = self._own_cancellation(cancelled)
        if kind is not None and not self._aborting:
            self._abort()
        while self._tasks:
            if self._all_done is None:
                self._all_done = _asyncio.waiter("Group", self._traced, self._loop)
            try:
                await self._all_done
            except CancelledError as outside:
                # Somebody cancels the parent, while the children are waited for. They go first.
                if not self._aborting:
                    cancelled = outside
                    self._abort()
            self._all_done = None
        if self._base_error is not None:
            raise self._base_error
        if version_info >= (3, 13):
            cancelled = self._own_cancellation(cancelled)
        try:
            if cancelled is not None and not self._errors:
                raise cancelled
        finally:
            cancelled = None
        if kind is not None and not issubclass(kind, CancelledError):
            self._errors.append(error)
        if self._errors:
            if version_info >= (3, 13) and self._parent_task.cancelling():
                # A cancellation from outside has to come through at the next await.
                self._parent_task.uncancel()
                self._parent_task.cancel()
            try:
                raise BaseExceptionGroup("unhandled errors in a TaskGroup", self._errors) from None
            finally:
                error = None

    def _own_cancellation(self, cancelled):
        """None where the parent was cancelled by this group alone, to end its body."""
        if self._parent_cancel_requested and self._parent_task.uncancel() == 0:
            return None
        return cancelled

    if version_info >= (3, 14):

        def create_task(self, coro, **kwargs):
            return self._create(coro, kwargs)

    else:

        def create_task(self, coro, *, name=None, context=None):
            return self._create(coro, {"name": name, "context": context})

    def _create(self, coro, options):
        refusal = None
        if not self._entered:
            refusal = "has not been entered"
        elif self._exiting and not self._tasks:
            refusal = "is finished"
        elif self._aborting:
            refusal = "is shutting down"
        if refusal is not None:
            if version_info >= (3, 13):
                coro.close()
            raise RuntimeError(f"TaskGroup {self!r} {refusal}")
        if version_info >= (3, 13):
            task = self._loop.create_task(coro, **options)
        else:
            from asyncio.tasks import _create_named

            task = _create_named(self._loop, coro, **options)
        _trace.joins(task, self._traced)
        # In between an eager task that was done at once was taken note of at once.
        if task.done() and (3, 12) <= version_info < (3, 14):
            self._task_done(task)
        else:
            self._tasks[task] = None
            task.add_done_callback(self._task_done)
        return task

    def _abort(self):
        self._aborting = True
        for task in self._tasks:
            if not task.done():
                task.cancel()

    def _task_done(self, task):
        self._tasks.pop(task, None)
        if self._all_done is not None and not self._tasks and not self._all_done.done():
            self._all_done.set_result(True)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        self._errors.append(error)
        if _ends_the_program(error) and self._base_error is None:
            self._base_error = error
        if not self._parent_task.done() and not self._aborting and not self._parent_cancel_requested:
            self._abort()
            # Wakes the parent, wherever in the body it waits.
            self._parent_cancel_requested = True
            self._parent_task.cancel()


def _ends_the_program(error):
    return isinstance(error, (SystemExit, KeyboardInterrupt))
