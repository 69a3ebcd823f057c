"""The module `queue`: queues between threads."""

import sys
import threading
import _trace
from _collections import deque
from _thread import allocate_lock
from heapq import heappop, heappush
from time import monotonic
from types import GenericAlias

__all__ = ["Empty", "Full", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]


class Empty(Exception):
    """`get(block=False)` found nothing."""

    __module__ = "_queue"


class Full(Exception):
    """`put(block=False)` found no room."""


class ShutDown(Exception):
    """The queue was shut down."""


def _check(block, timeout):
    if block and timeout is not None and timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")


class Queue:
    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.mutex = threading.Lock()
        self._traced = _trace.made("Queue")
        self.not_empty = threading.Condition(self.mutex)._means("QueueGet", self._traced)
        self.not_full = threading.Condition(self.mutex)._means("QueuePut", self._traced)
        self.all_tasks_done = threading.Condition(self.mutex)._means("QueueJoin", self._traced)
        self.unfinished_tasks = 0
        self.is_shutdown = False

    __class_getitem__ = classmethod(GenericAlias)

    # What the other kinds of queues do differently.

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def qsize(self):
        with self.mutex:
            return self._qsize()

    def empty(self):
        with self.mutex:
            return not self._qsize()

    def full(self):
        with self.mutex:
            return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        with self.not_full:
            if self.is_shutdown:
                raise ShutDown
            if self.maxsize > 0:
                _check(block, timeout)
                if self._qsize() >= self.maxsize:
                    if not block:
                        raise Full
                    self._wait(self.not_full, lambda: self._qsize() < self.maxsize, Full, timeout)
                    if self.is_shutdown:
                        raise ShutDown
            self._put(item)
            _trace.length(self._traced, self._qsize())
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def get(self, block=True, timeout=None):
        with self.not_empty:
            if self.is_shutdown and not self._qsize():
                raise ShutDown
            _check(block, timeout)
            if not self._qsize():
                if not block:
                    raise Empty
                self._wait(self.not_empty, self._qsize, Empty, timeout)
                if not self._qsize():
                    raise ShutDown
            item = self._get()
            _trace.length(self._traced, self._qsize())
            self.not_full.notify()
            return item

    def _wait(self, condition, possible, refusal, timeout):
        """Until it is possible or the queue is shut down."""
        deadline = None if timeout is None else monotonic() + timeout
        while not possible() and not self.is_shutdown:
            if deadline is not None:
                timeout = deadline - monotonic()
                if timeout <= 0:
                    raise refusal
            condition.wait(timeout)

    def put_nowait(self, item):
        return self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)

    def task_done(self):
        with self.all_tasks_done:
            if self.unfinished_tasks <= 0:
                raise ValueError("task_done() called too many times")
            self._one_done()

    def _one_done(self):
        self.unfinished_tasks -= 1
        if self.unfinished_tasks == 0:
            self.all_tasks_done.notify_all()

    def join(self):
        with self.all_tasks_done:
            while self.unfinished_tasks:
                self.all_tasks_done.wait()

    if sys.version_info >= (3, 13):

        def shutdown(self, immediate=False):
            with self.mutex:
                self.is_shutdown = True
                if immediate:
                    while self._qsize():
                        self._get()
                        _trace.length(self._traced, self._qsize())
                        if self.unfinished_tasks > 0:
                            self._one_done()
                self.not_empty.notify_all()
                self.not_full.notify_all()


class PriorityQueue(Queue):
    """Gives the smallest first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heappush(self.queue, item)

    def _get(self):
        return heappop(self.queue)


class LifoQueue(Queue):
    """Gives the latest first."""

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class SimpleQueue:
    """Without bounds and tasks. Each thread that waits does so on a lock of its own; who puts something releases the first."""

    __module__ = "_queue"

    def __init__(self, *args):
        if args:
            raise TypeError("SimpleQueue() takes no positional arguments")
        self._items = deque()
        self._waiters = deque()
        self._traced = _trace.made("Queue")

    __class_getitem__ = classmethod(GenericAlias)

    def put(self, item, block=True, timeout=None):
        self._items.append(item)
        _trace.length(self._traced, len(self._items))
        self._wake_one()

    def put_nowait(self, item):
        self.put(item)

    def _wake_one(self):
        if self._waiters:
            self._waiters.popleft().release()

    def get(self, block=True, timeout=None):
        _check(block, timeout)
        deadline = None
        while True:
            try:
                item = self._items.popleft()
            except IndexError:
                if not block:
                    raise Empty from None
            else:
                _trace.length(self._traced, len(self._items))
                return item
            if timeout is not None:
                now = monotonic()
                if deadline is None:
                    deadline = now + timeout
                timeout = deadline - now
                if timeout <= 0:
                    raise Empty
            self._await(timeout)

    def _await(self, timeout):
        waiter = allocate_lock()
        _trace.means(waiter, "QueueGet", self._traced)
        waiter.acquire()
        self._waiters.append(waiter)
        # Something may have come just before this thread joined those that are woken.
        woken = not self._items and waiter.acquire(True, -1 if timeout is None else timeout)
        if not woken:
            try:
                self._waiters.remove(waiter)
            except ValueError:
                # Woken after all: what it was woken for is taken now, or by the next one.
                pass

    def get_nowait(self):
        return self.get(block=False)

    def empty(self):
        return not self._items

    def qsize(self):
        return len(self._items)


if sys.version_info >= (3, 13):
    __all__.append("ShutDown")
else:
    del ShutDown


# Without C this would be the only one.
_PySimpleQueue = SimpleQueue
