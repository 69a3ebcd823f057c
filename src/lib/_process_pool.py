"""What `ProcessPoolExecutor` does with its workers.

A thread of the executor, the manager, moves calls from those that wait to the queue that the workers read, and their outcomes to
the futures. Few calls are in that queue at once, so that the others can still be cancelled.
"""

import multiprocessing as mp
import multiprocessing.connection
import os
import queue
import threading
import weakref
from concurrent.futures._errors import log
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.queues import Queue

EXTRA_QUEUED_CALLS = 1
_threads_wakeups = weakref.WeakKeyDictionary()
is_over = False
_ABRUPT = "A process in the process pool was terminated abruptly while the future was running or pending."


class _RemoteTraceback(Exception):
    __module__ = "concurrent.futures.process"

    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


class _ExceptionWithTraceback:
    def __init__(self, exc, tb):
        import traceback

        tb = "".join(traceback.format_exception(type(exc), exc, tb))
        self.exc = exc
        self.exc.__traceback__ = None
        self.tb = f'\n"""\n{tb}"""'

    def __reduce__(self):
        return _rebuild_exc, (self.exc, self.tb)


def _rebuild_exc(exc, tb):
    exc.__cause__ = _RemoteTraceback(tb)
    return exc


class WorkItem:
    def __init__(self, future, fn, args, kwargs):
        self.future, self.fn, self.args, self.kwargs = future, fn, args, kwargs


class _ResultItem:
    def __init__(self, work_id, exception=None, result=None, exit_pid=None):
        self.work_id, self.exception, self.result, self.exit_pid = work_id, exception, result, exit_pid


class _CallItem:
    def __init__(self, work_id, fn, args, kwargs):
        self.work_id, self.fn, self.args, self.kwargs = work_id, fn, args, kwargs


class _SafeQueue(Queue):
    """Calls that cannot be pickled fail: their futures learn why."""

    def __init__(self, max_size, *, ctx, pending, wakeup):
        self._pending = pending
        self._wakeup = wakeup
        super().__init__(max_size, ctx=ctx)

    def _on_queue_feeder_error(self, e, obj):
        if not isinstance(obj, _CallItem):
            super()._on_queue_feeder_error(e, obj)
            return
        import traceback

        tb = "".join(traceback.format_exception(type(e), e, e.__traceback__))
        e.__cause__ = _RemoteTraceback(f'\n"""\n{tb}"""')
        item = self._pending.pop(obj.work_id, None)
        self._wakeup.wake()
        if item is not None:
            item.future.set_exception(e)


class _Wakeup:
    """Wakes the manager's thread."""

    def __init__(self):
        self._lock = threading.Lock()
        self.reader, self._writer = mp.Pipe(duplex=False)
        self._is_closed = False

    def wake(self):
        with self._lock:
            if not self._is_closed:
                self._writer.send_bytes(b"")

    def clear(self):
        while self.reader.poll():
            self.reader.recv_bytes()

    def close(self):
        with self._lock:
            if not self._is_closed:
                self._is_closed = True
                self._writer.close()
                self.reader.close()


def process_chunk(fn, chunk):
    return [fn(*args) for args in chunk]


def process_worker(call_queue, result_queue, initializer, initargs, max_tasks=None):
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException:
            log().critical("Exception in initializer:", exc_info=True)
            # The process ends, and with it the pool.
            return
    number = 0
    exit_pid = None
    while True:
        call_item = call_queue.get(block=True)
        if call_item is None:
            result_queue.put(os.getpid())
            return
        if max_tasks is not None:
            number += 1
            if number >= max_tasks:
                exit_pid = os.getpid()
        try:
            result = call_item.fn(*call_item.args, **call_item.kwargs)
        except BaseException as error:
            error = _ExceptionWithTraceback(error, error.__traceback__)
            _send_back(result_queue, call_item.work_id, exception=error, exit_pid=exit_pid)
        else:
            _send_back(result_queue, call_item.work_id, result=result, exit_pid=exit_pid)
            del result
        del call_item
        if exit_pid is not None:
            return


def _send_back(result_queue, work_id, result=None, exception=None, exit_pid=None):
    try:
        result_queue.put(_ResultItem(work_id, exception, result, exit_pid))
    except BaseException as error:
        error = _ExceptionWithTraceback(error, error.__traceback__)
        result_queue.put(_ResultItem(work_id, error, None, exit_pid))


class Manager(threading.Thread):
    """The thread. It must not keep the executor alive: that being dropped means shutdown."""

    def __init__(self, executor):
        super().__init__()
        self.wakeup = executor._wakeup
        self.shutdown_lock = executor._shutdown_lock
        self.executor_reference = weakref.ref(executor, lambda _, wakeup=self.wakeup: wakeup.wake())
        self.processes = executor._processes
        self.call_queue = executor._call_queue
        self.result_queue = executor._result_queue
        self.work_ids = executor._work_ids
        self.pending = executor._pending_work_items
        self.start()
        _threads_wakeups[self] = self.wakeup

    def run(self):
        while True:
            self._hand_out()
            result, is_broken, cause = self._await()
            if is_broken:
                self._break(cause)
                return
            if result is not None:
                self._take(result)
                executor = self.executor_reference()
                # A worker that may run so many calls has run them.
                ended = result if isinstance(result, int) else result.exit_pid
                if ended is not None:
                    process = self.processes.pop(ended)
                    process.join()
                    if executor is not None:
                        with self.shutdown_lock:
                            executor._adjust_process_count()
                elif executor is not None:
                    executor._idle_worker_semaphore.release()
                del result, executor
            if self._is_over():
                self._note_shutdown()
                if not self.pending:
                    self._join_workers()
                    return

    def _hand_out(self):
        while not self.call_queue.full():
            try:
                work_id = self.work_ids.get(block=False)
            except queue.Empty:
                return
            item = self.pending[work_id]
            if item.future.set_running_or_notify_cancel():
                self.call_queue.put(_CallItem(work_id, item.fn, item.args, item.kwargs))
            else:
                del self.pending[work_id]

    def _await(self):
        """A result or None, whether the pool is broken, and the traceback of why."""
        reader = self.result_queue._reader
        sentinels = [process.sentinel for process in list(self.processes.values())]
        ready = mp.connection.wait([reader, self.wakeup.reader, *sentinels])
        result, is_broken, cause = None, True, None
        if reader in ready:
            try:
                result = reader.recv()
                is_broken = False
            except BaseException as error:
                import traceback

                cause = traceback.format_exception(type(error), error, error.__traceback__)
        elif self.wakeup.reader in ready:
            is_broken = False
        self.wakeup.clear()
        return result, is_broken, cause

    def _take(self, result):
        if isinstance(result, int):
            return
        item = self.pending.pop(result.work_id, None)
        if item is None:
            return
        if result.exception is not None:
            item.future.set_exception(result.exception)
        else:
            item.future.set_result(result.result)

    def _is_over(self):
        executor = self.executor_reference()
        return is_over or executor is None or executor._shutdown_thread

    def _note_shutdown(self):
        executor = self.executor_reference()
        if executor is None:
            return
        executor._shutdown_thread = True
        if executor._cancel_pending_futures:
            kept = {}
            for work_id, item in self.pending.items():
                if not item.future.cancel():
                    kept[work_id] = item
            self.pending.clear()
            self.pending.update(kept)
            while True:
                try:
                    self.work_ids.get_nowait()
                except queue.Empty:
                    break
            executor._cancel_pending_futures = False

    def _break(self, cause):
        executor = self.executor_reference()
        if executor is not None:
            executor._broken = "A child process terminated abruptly, the process pool is not usable anymore"
            executor._shutdown_thread = True
            executor = None
        error = BrokenProcessPool(_ABRUPT)
        if cause is not None:
            error.__cause__ = _RemoteTraceback(f"\n'''\n{''.join(cause)}'''")
        for item in self.pending.values():
            if not item.future.done():
                item.future.set_exception(error)
            del item
        self.pending.clear()
        for process in self.processes.values():
            process.terminate()
        self._join_workers(broken=True)

    def _join_workers(self, broken=False):
        missing = sum(process.is_alive() for process in self.processes.values())
        while missing > 0 and any(process.is_alive() for process in self.processes.values()):
            for _ in range(missing):
                try:
                    self.call_queue.put_nowait(None)
                    missing -= 1
                except queue.Full:
                    break
            if missing:
                self.result_queue._reader.poll(0.001)
        self.call_queue.close()
        if broken:
            self.call_queue.cancel_join_thread()
        else:
            self.call_queue.join_thread()
        with self.shutdown_lock:
            self.wakeup.close()
        for process in self.processes.values():
            process.join()


def connect(executor):
    """Gives an executor its queues."""
    context = executor._mp_context
    executor._wakeup = _Wakeup()
    size = executor._max_workers + EXTRA_QUEUED_CALLS
    pending = executor._pending_work_items
    executor._call_queue = _SafeQueue(size, ctx=context, pending=pending, wakeup=executor._wakeup)
    # That a worker is killed must not make the others fail while they write.
    executor._call_queue._ignore_epipe = True
    executor._result_queue = context.SimpleQueue()


def _python_exit():
    global is_over
    is_over = True
    items = list(_threads_wakeups.items())
    for _, wakeup in items:
        wakeup.wake()
    for thread, _ in items:
        thread.join()


threading._register_atexit(_python_exit)
