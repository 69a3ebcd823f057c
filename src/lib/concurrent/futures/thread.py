"""`ThreadPoolExecutor`: calls run on threads, which are started as they are needed and used again."""

import os
import sys
import threading
import weakref
from itertools import count
from queue import Empty, SimpleQueue

from ._errors import BrokenExecutor, log
from ._executor import Executor
from ._future import Future

_cpu_count = os.process_cpu_count if sys.version_info >= (3, 13) else os.cpu_count
# From 3.12 a worker is idle when it finds nothing to do; before, whenever it has done something.
_IDLE_IS_WITHOUT_WORK = sys.version_info >= (3, 12)
# The queue of each worker, to wake it when the program is over.
_queues = weakref.WeakKeyDictionary()
_shutdown = False
# Held while a pool accepts a call, and while the program is declared over.
_global_shutdown_lock = threading.Lock()


class BrokenThreadPool(BrokenExecutor):
    """A worker's initializer has failed."""


def _python_exit():
    """All calls are still run, and all workers ended, before the interpreter goes."""
    global _shutdown
    with _global_shutdown_lock:
        _shutdown = True
    workers = list(_queues.items())
    for _, queue in workers:
        queue.put(None)
    for thread, _ in workers:
        thread.join()


threading._register_atexit(_python_exit)


class _WorkItem:
    def __init__(self, future, fn, args, kwargs):
        self.future = future
        self.fn = fn
        self.args = args
        self.kwargs = kwargs

    def run(self):
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            result = self.fn(*self.args, **self.kwargs)
        except BaseException as error:
            self.future.set_exception(error)
            # The error's traceback holds this frame, which must not hold what holds the error.
            self = None
        else:
            self.future.set_result(result)


def _worker(executor_reference, work_queue, initializer, initargs):
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException:
            log().critical("Exception in initializer:", exc_info=True)
            executor = executor_reference()
            if executor is not None:
                executor._initializer_failed()
            return
    try:
        _work(executor_reference, work_queue)
    except BaseException:
        log().critical("Exception in worker", exc_info=True)


def _work(executor_reference, work_queue):
    """Until there is a None in the queue, which each worker leaves to the next one."""
    while True:
        try:
            item = work_queue.get_nowait()
        except Empty:
            if _IDLE_IS_WITHOUT_WORK:
                _be_idle(executor_reference)
            item = work_queue.get()
        if item is not None:
            item.run()
            # Nothing of the call is kept while the worker waits.
            del item
            if not _IDLE_IS_WITHOUT_WORK:
                _be_idle(executor_reference)
        elif _is_over(executor_reference):
            work_queue.put(None)
            return


def _be_idle(executor_reference):
    executor = executor_reference()
    if executor is not None:
        executor._idle_semaphore.release()


def _is_over(executor_reference):
    executor = executor_reference()
    if _shutdown or executor is None or executor._shutdown:
        if executor is not None:
            executor._shutdown = True
        return True
    return False


class ThreadPoolExecutor(Executor):
    BROKEN = BrokenThreadPool
    _counter = count().__next__

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        if max_workers is None:
            max_workers = min(32, (_cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._work_queue = SimpleQueue()
        self._idle_semaphore = threading.Semaphore(0)
        self._threads = set()
        self._broken = False
        self._shutdown = False
        self._shutdown_lock = threading.Lock()
        self._thread_name_prefix = thread_name_prefix or f"ThreadPoolExecutor-{self._counter()}"
        self._initializer = initializer
        self._initargs = initargs

    def submit(self, fn, /, *args, **kwargs):
        with self._shutdown_lock, _global_shutdown_lock:
            if self._broken:
                raise self.BROKEN(self._broken)
            if self._shutdown:
                raise RuntimeError("cannot schedule new futures after shutdown")
            if _shutdown:
                raise RuntimeError("cannot schedule new futures after interpreter shutdown")
            future = Future()
            self._work_queue.put(_WorkItem(future, fn, args, kwargs))
            self._adjust_thread_count()
            return future

    def _adjust_thread_count(self):
        """One worker more, unless one is idle or there are enough."""
        if self._idle_semaphore.acquire(timeout=0):
            return
        number = len(self._threads)
        if number < self._max_workers:
            # When the program drops the pool its workers end.
            queue = self._work_queue
            reference = weakref.ref(self, lambda _: queue.put(None))
            thread = threading.Thread(
                name=f"{self._thread_name_prefix}_{number}",
                target=_worker,
                args=(reference, queue, self._initializer, self._initargs),
            )
            thread.start()
            self._threads.add(thread)
            _queues[thread] = queue

    def _initializer_failed(self):
        with self._shutdown_lock:
            self._broken = "A thread initializer failed, the thread pool is not usable anymore"
            for item in self._waiting_items():
                item.future.set_exception(self.BROKEN(self._broken))

    def _waiting_items(self):
        while True:
            try:
                item = self._work_queue.get_nowait()
            except Empty:
                return
            if item is not None:
                yield item

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._shutdown_lock:
            self._shutdown = True
            if cancel_futures:
                for item in self._waiting_items():
                    item.future.cancel()
            self._work_queue.put(None)
        if wait:
            for thread in self._threads:
                thread.join()
