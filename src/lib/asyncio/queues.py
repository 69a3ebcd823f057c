"""Queues between coroutines."""

import heapq
import _trace
from asyncio.locks import Event, _LoopBound


class QueueEmpty(Exception):
    """`get_nowait` of an empty queue."""


class QueueFull(Exception):
    """`put_nowait` to a full queue."""


class QueueShutDown(Exception):
    """Raised by a queue that was shut down."""


class _Finished(Event):
    _kind = "QueueJoin"


class Queue(_LoopBound):
    def __init__(self, maxsize=0):
        self._bind()
        self._maxsize = maxsize
        self._getters = []
        self._putters = []
        self._unfinished_tasks = 0
        self._finished = _Finished()
        self._finished._traced = self._traced = _trace.made("Queue")
        self._length = 0
        self._finished.set()
        self._is_shutdown = False
        self._init(maxsize)

    # What the other kinds of queues do differently.

    def _init(self, maxsize):
        self._queue = []

    def _get(self):
        return self._queue.pop(0)

    def _put(self, item):
        self._queue.append(item)

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x} {self._format()}>"

    def __str__(self):
        return f"<{type(self).__name__} {self._format()}>"

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)

    def _format(self):
        words = f"maxsize={self._maxsize!r}"
        if self._queue:
            words += f" _queue={self._queue!r}"
        if self._getters:
            words += f" _getters[{len(self._getters)}]"
        if self._putters:
            words += f" _putters[{len(self._putters)}]"
        if self._unfinished_tasks:
            words += f" tasks={self._unfinished_tasks}"
        if self._is_shutdown:
            words += " shutdown"
        return words

    @property
    def maxsize(self):
        return self._maxsize

    def qsize(self):
        return len(self._queue)

    def empty(self):
        return not self._queue

    def full(self):
        return 0 < self._maxsize <= self.qsize()

    async def put(self, item):
        while self.full():
            if self._is_shutdown:
                raise QueueShutDown
            putter = self._waiter("QueuePut")
            self._putters.append(putter)
            try:
                await putter
            except:
                self._give_up(putter, self._putters, self.full)
                raise
        return self.put_nowait(item)

    def put_nowait(self, item):
        if self._is_shutdown:
            raise QueueShutDown
        if self.full():
            raise QueueFull
        self._put(item)
        self._length += 1
        _trace.length(self._traced, self._length)
        self._unfinished_tasks += 1
        self._finished.clear()
        self._wake_next(self._getters)

    async def get(self):
        while self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            getter = self._waiter("QueueGet")
            self._getters.append(getter)
            try:
                await getter
            except:
                self._give_up(getter, self._getters, self.empty)
                raise
        return self.get_nowait()

    def get_nowait(self):
        if self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            raise QueueEmpty
        item = self._get()
        self._length -= 1
        _trace.length(self._traced, self._length)
        self._wake_next(self._putters)
        return item

    def _give_up(self, waiter, waiters, must_wait):
        """A cancelled waiter goes; if it had been woken, another is."""
        waiter.cancel()
        if waiter in waiters:
            waiters.remove(waiter)
        if not must_wait() and not waiter.cancelled():
            self._wake_next(waiters)

    def _wake_next(self, waiters):
        while waiters:
            waiter = waiters.pop(0)
            if not waiter.done():
                waiter.set_result(None)
                break

    def task_done(self):
        if self._unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished_tasks -= 1
        if self._unfinished_tasks == 0:
            self._finished.set()

    async def join(self):
        if self._unfinished_tasks > 0:
            await self._finished.wait()

    def shutdown(self, immediate=False):
        self._is_shutdown = True
        if immediate:
            while not self.empty():
                self._get()
                self._length -= 1
                _trace.length(self._traced, self._length)
                if self._unfinished_tasks > 0:
                    self._unfinished_tasks -= 1
            if self._unfinished_tasks == 0:
                self._finished.set()
        for waiters in (self._getters, self._putters):
            while waiters:
                waiter = waiters.pop(0)
                if not waiter.done():
                    waiter.set_result(None)


class PriorityQueue(Queue):
    """Gives the smallest first."""

    def _put(self, item):
        heapq.heappush(self._queue, item)

    def _get(self):
        return heapq.heappop(self._queue)


class LifoQueue(Queue):
    """Gives the latest first."""

    def _get(self):
        return self._queue.pop()
