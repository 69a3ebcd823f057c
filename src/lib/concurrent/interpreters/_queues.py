"""`Queue`: items go from interpreter to interpreter. Who waits looks again every ten milliseconds, as CPython does."""

import queue
from operator import index
from time import monotonic, sleep
from weakref import WeakValueDictionary

import _interpreters

from ._sharing import dumps, loads

_GONE, _BUSY, _UNBOUND = -1, -2, -3
_DELAY = 0.01
_known = WeakValueDictionary()


class QueueError(RuntimeError):
    """Something about a queue between interpreters cannot be done."""

    __module__ = "concurrent.interpreters"


class QueueNotFoundError(QueueError):
    """There is no such queue."""

    __module__ = "concurrent.interpreters"


class QueueEmpty(QueueError, queue.Empty):
    """There is nothing in it."""

    __module__ = "concurrent.interpreters._queues"


class QueueFull(QueueError, queue.Full):
    """There is no room in it."""

    __module__ = "concurrent.interpreters._queues"


class _Unbound:
    """In the place of an item whose interpreter is no more."""

    def __repr__(self):
        return "concurrent.interpreters._queues.UNBOUND"


UNBOUND = _Unbound()


def create(maxsize=0):
    return Queue(_interpreters.make_queue(max(index(maxsize), 0)))


class Queue:
    __module__ = "concurrent.interpreters"

    def __new__(cls, id, /):
        if not isinstance(id, int):
            raise TypeError(f"id must be an int, got {id!r}")
        known = _known.get(id)
        if known is None:
            known = object.__new__(cls)
            known._id = id
            known._length()
            _known[id] = known
        return known

    def __repr__(self):
        return f"{type(self).__name__}({self._id})"

    def __hash__(self):
        return hash(self._id)

    def __reduce__(self):
        return type(self), (self._id,)

    @property
    def id(self):
        return self._id

    @property
    def maxsize(self):
        return self._length()[1]

    def qsize(self):
        return self._length()[0]

    def empty(self):
        return self.qsize() == 0

    def full(self):
        items, room = self._length()
        return 0 < room <= items

    def put(self, obj, block=True, timeout=None):
        item = dumps(obj)
        self._wait(lambda: _interpreters.put(self._id, item), block, timeout, QueueFull, "full")

    def put_nowait(self, obj):
        self.put(obj, block=False)

    def get(self, block=True, timeout=None):
        item = self._wait(lambda: _interpreters.get(self._id), block, timeout, QueueEmpty, "empty")
        return UNBOUND if item == _UNBOUND else loads(item)

    def get_nowait(self):
        return self.get(block=False)

    def _wait(self, ask, block, timeout, error, words):
        if timeout is not None and timeout < 0:
            raise ValueError("timeout value must be non-negative")
        end = None if timeout is None else monotonic() + timeout
        while (answer := self._there(ask())) == _BUSY:
            if not block or end is not None and monotonic() >= end:
                raise error(f"queue {self._id} is {words}")
            sleep(_DELAY)
        return answer

    def _length(self):
        return self._there(_interpreters.length(self._id))

    def _there(self, answer):
        if answer == _GONE:
            raise QueueNotFoundError(f"queue {self._id} not found")
        return answer
