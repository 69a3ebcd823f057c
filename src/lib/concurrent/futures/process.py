"""`ProcessPoolExecutor`: calls run by worker processes. What it does with them is in `_process_pool`."""

import os
import sys
from functools import partial
from itertools import islice
from queue import SimpleQueue
from threading import Lock, Semaphore

from ._errors import BrokenExecutor
from ._executor import Executor
from ._future import Future

_MINOR = sys.version_info[1]


class BrokenProcessPool(BrokenExecutor):
    """A worker is over though it should not be."""


class ProcessPoolExecutor(Executor):
    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        from multiprocessing import get_context

        if _MINOR < 11 and max_tasks_per_child is not None:
            words = "__init__() got an unexpected keyword argument 'max_tasks_per_child'"
            raise TypeError("ProcessPoolExecutor." * (_MINOR >= 10) + words)
        if max_workers is None:
            max_workers = (os.process_cpu_count() if _MINOR >= 13 else os.cpu_count()) or 1
        elif max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        self._max_workers = max_workers
        if mp_context is None:
            mp_context = get_context("spawn" if max_tasks_per_child is not None else None)
        self._mp_context = mp_context
        method = mp_context.get_start_method(allow_none=False)
        # Forking beside threads is dangerous: then all workers begin together.
        self._spawns_as_needed = method != "fork" if _MINOR >= 12 or sys.version_info >= (3, 11, 2) else True
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._initializer = initializer
        self._initargs = initargs
        if max_tasks_per_child is not None:
            if not isinstance(max_tasks_per_child, int):
                raise TypeError("max_tasks_per_child must be an integer")
            if max_tasks_per_child <= 0:
                raise ValueError("max_tasks_per_child must be >= 1")
            if method == "fork":
                words = "max_tasks_per_child is incompatible with the 'fork' multiprocessing start method; "
                raise ValueError(words + "supply a different mp_context.")
        self._max_tasks_per_child = max_tasks_per_child
        self._begin()

    def _begin(self):
        # It needs much that other programs do not.
        import _process_pool

        self._executor_manager_thread = None
        self._processes = {}
        self._shutdown_thread = False
        self._shutdown_lock = Lock()
        self._idle_worker_semaphore = Semaphore(0)
        self._broken = False
        self._queue_count = 0
        self._pending_work_items = {}
        self._cancel_pending_futures = False
        self._work_ids = SimpleQueue()
        self._pool = _process_pool
        _process_pool.connect(self)

    def _start_manager(self):
        if self._executor_manager_thread is None:
            if not self._spawns_as_needed:
                while len(self._processes) < self._max_workers:
                    self._spawn_process()
            self._executor_manager_thread = self._pool.Manager(self)

    def _adjust_process_count(self):
        if not self._processes and self._shutdown_thread:
            return
        if self._idle_worker_semaphore.acquire(blocking=False):
            return
        if len(self._processes) < self._max_workers:
            self._spawn_process()

    def _spawn_process(self):
        args = self._call_queue, self._result_queue, self._initializer, self._initargs, self._max_tasks_per_child
        process = self._mp_context.Process(target=self._pool.process_worker, args=args)
        process.start()
        self._processes[process.pid] = process

    def submit(self, fn, /, *args, **kwargs):
        with self._shutdown_lock:
            if self._broken:
                raise BrokenProcessPool(self._broken)
            if self._shutdown_thread:
                raise RuntimeError("cannot schedule new futures after shutdown")
            if self._pool.is_over:
                raise RuntimeError("cannot schedule new futures after interpreter shutdown")
            future = Future()
            self._pending_work_items[self._queue_count] = self._pool.WorkItem(future, fn, args, kwargs)
            self._work_ids.put(self._queue_count)
            self._queue_count += 1
            self._wakeup.wake()
            if self._spawns_as_needed:
                self._adjust_process_count()
            self._start_manager()
            return future

    def map(self, fn, *iterables, timeout=None, chunksize=1, **keywords):
        if chunksize < 1:
            raise ValueError("chunksize must be >= 1.")
        chunks = _chunks(zip(*iterables), chunksize)
        results = super().map(partial(self._pool.process_chunk, fn), chunks, timeout=timeout, **keywords)
        return _elements(results)

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._shutdown_lock:
            self._cancel_pending_futures = cancel_futures
            self._shutdown_thread = True
            if self._executor_manager_thread is not None:
                self._wakeup.wake()
        if self._executor_manager_thread is not None and wait:
            self._executor_manager_thread.join()
        self._executor_manager_thread = None
        self._call_queue = None
        self._result_queue = None
        self._processes = None
        self._wakeup = None

    if _MINOR >= 14:

        def terminate_workers(self):
            self._force("terminate")

        def kill_workers(self):
            self._force("kill")

        def _force(self, operation):
            processes = dict(self._processes or {})
            self.shutdown(wait=False, cancel_futures=True)
            for process in processes.values():
                try:
                    if process.is_alive():
                        getattr(process, operation)()
                except (ValueError, ProcessLookupError):
                    continue


def _chunks(iterable, size):
    while chunk := tuple(islice(iterable, size)):
        yield chunk


def _elements(chunks):
    """The chunks are let go one item after the other."""
    for chunk in chunks:
        chunk.reverse()
        while chunk:
            yield chunk.pop()
