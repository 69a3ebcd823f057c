"""Queues between processes: pickles through a pipe."""

import collections
import errno
import os
import sys
import threading
import time
import types
import weakref
from queue import Empty, Full

from . import connection, context
from .reduction import ForkingPickler
from .synchronize import BoundedSemaphore, Condition, Lock, SEM_VALUE_MAX, Semaphore
from .util import Finalize, is_exiting, register_after_fork

__all__ = ["Queue", "SimpleQueue", "JoinableQueue"]

_END = object()


class Queue:
    """What is put waits in a buffer of this process until a thread, the feeder, has written it to the pipe."""

    def __init__(self, maxsize=0, *, ctx):
        self._maxsize = maxsize if maxsize > 0 else SEM_VALUE_MAX
        self._reader, self._writer = connection.Pipe(duplex=False)
        self._rlock = Lock(ctx=ctx)
        self._opid = os.getpid()
        self._wlock = Lock(ctx=ctx)
        self._sem = BoundedSemaphore(self._maxsize, ctx=ctx)
        self._ignore_epipe = False
        self._reset()
        register_after_fork(self, Queue._after_fork)

    def __getstate__(self):
        context.assert_spawning(self)
        ends = self._reader, self._writer, self._rlock, self._wlock, self._sem
        return self._ignore_epipe, self._maxsize, *ends, self._opid

    def __setstate__(self, state):
        self._ignore_epipe, self._maxsize, *ends, self._opid = state
        self._reader, self._writer, self._rlock, self._wlock, self._sem = ends
        self._reset()

    def _after_fork(self):
        self._reset()

    def _reset(self):
        self._notempty = threading.Condition(threading.Lock())
        self._buffer = collections.deque()
        self._thread = None
        self._jointhread = None
        self._joincancelled = False
        self._closed = False
        self._close = None

    def put(self, obj, block=True, timeout=None):
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")
        if not self._sem.acquire(block, timeout):
            raise Full
        with self._notempty:
            if self._thread is None:
                self._start_thread()
            self._buffer.append(obj)
            self._notempty.notify()

    def get(self, block=True, timeout=None):
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")
        if block and timeout is None:
            with self._rlock:
                data = self._reader.recv_bytes()
            self._sem.release()
            return ForkingPickler.loads(data)
        if block:
            deadline = time.monotonic() + timeout
        if not self._rlock.acquire(block, timeout):
            raise Empty
        try:
            if not self._reader.poll(deadline - time.monotonic() if block else 0):
                raise Empty
            data = self._reader.recv_bytes()
            self._sem.release()
        finally:
            self._rlock.release()
        return ForkingPickler.loads(data)

    def qsize(self):
        return self._maxsize - self._sem.get_value()

    def empty(self):
        if sys.version_info >= (3, 14) and self._closed:
            raise ValueError(f"Queue {self!r} is closed")
        return not self._reader.poll()

    def full(self):
        return self._sem.get_value() == 0

    def get_nowait(self):
        return self.get(False)

    def put_nowait(self, obj):
        return self.put(obj, False)

    def close(self):
        self._closed = True
        close, self._close = self._close, None
        if close:
            close()
        elif self._thread is None:
            self._reader.close()

    def join_thread(self):
        assert self._closed, f"Queue {self!r} not closed"
        if self._jointhread:
            self._jointhread()

    def cancel_join_thread(self):
        self._joincancelled = True
        if self._jointhread is not None:
            self._jointhread.cancel()

    def _start_thread(self):
        self._buffer.clear()
        self._thread = threading.Thread(target=Queue._feed, args=(self,), name="QueueFeederThread", daemon=True)
        self._thread.start()
        if not self._joincancelled:
            # At the end of the process all must have been written.
            reference = weakref.ref(self._thread)
            self._jointhread = Finalize(self._thread, _join_thread, [reference], exitpriority=-5)
        self._close = Finalize(self, _end_feeding, [self._buffer, self._notempty], exitpriority=10)

    def _feed(self):
        buffer, not_empty = self._buffer, self._notempty
        while True:
            obj = None
            try:
                with not_empty:
                    while not buffer:
                        not_empty.wait()
                    obj = buffer.popleft()
                if obj is _END:
                    self._reader.close()
                    self._writer.close()
                    return
                data = ForkingPickler.dumps(obj)
                with self._wlock:
                    self._writer.send_bytes(data)
            except Exception as error:
                if self._ignore_epipe and getattr(error, "errno", 0) == errno.EPIPE:
                    return
                if is_exiting():
                    return
                # What could not be sent takes no place.
                self._sem.release()
                self._on_queue_feeder_error(error, obj)

    @staticmethod
    def _on_queue_feeder_error(e, obj):
        import traceback

        traceback.print_exc()

    __class_getitem__ = classmethod(types.GenericAlias)


def _join_thread(reference):
    thread = reference()
    if thread is not None:
        thread.join()


def _end_feeding(buffer, not_empty):
    with not_empty:
        buffer.append(_END)
        not_empty.notify()


class JoinableQueue(Queue):
    def __init__(self, maxsize=0, *, ctx):
        super().__init__(maxsize, ctx=ctx)
        self._unfinished_tasks = Semaphore(0, ctx=ctx)
        self._cond = Condition(ctx=ctx)

    def __getstate__(self):
        return super().__getstate__(), self._cond, self._unfinished_tasks

    def __setstate__(self, state):
        own, self._cond, self._unfinished_tasks = state
        super().__setstate__(own)

    def put(self, obj, block=True, timeout=None):
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")
        if not self._sem.acquire(block, timeout):
            raise Full
        with self._notempty, self._cond:
            if self._thread is None:
                self._start_thread()
            self._buffer.append(obj)
            self._unfinished_tasks.release()
            self._notempty.notify()

    def task_done(self):
        with self._cond:
            if not self._unfinished_tasks.acquire(False):
                raise ValueError("task_done() called too many times")
            if self._unfinished_tasks.get_value() == 0:
                self._cond.notify_all()

    def join(self):
        with self._cond:
            if self._unfinished_tasks.get_value():
                self._cond.wait()


class SimpleQueue:
    """Writes to the pipe at once, and so waits when that is full."""

    def __init__(self, *, ctx):
        self._reader, self._writer = connection.Pipe(duplex=False)
        self._rlock = Lock(ctx=ctx)
        self._wlock = Lock(ctx=ctx)
        self._poll = self._reader.poll

    def close(self):
        self._reader.close()
        self._writer.close()

    def empty(self):
        return not self._poll()

    def __getstate__(self):
        context.assert_spawning(self)
        return self._reader, self._writer, self._rlock, self._wlock

    def __setstate__(self, state):
        self._reader, self._writer, self._rlock, self._wlock = state
        self._poll = self._reader.poll

    def get(self):
        with self._rlock:
            data = self._reader.recv_bytes()
        return ForkingPickler.loads(data)

    def put(self, obj):
        data = ForkingPickler.dumps(obj)
        with self._wlock:
            self._writer.send_bytes(data)

    __class_getitem__ = classmethod(types.GenericAlias)
