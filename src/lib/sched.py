"""The module `sched`: functions that are called when their time has come."""

import heapq
import time
from collections import namedtuple
from itertools import count

__all__ = ["scheduler"]

_Event = namedtuple("Event", "time, priority, sequence, action, argument, kwargs")
_NOTHING = object()


class Event(_Event):
    __slots__ = ()


class scheduler:
    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        self._queue = []
        self.timefunc = timefunc
        self.delayfunc = delayfunc
        self._numbers = count()

    def enterabs(self, time, priority, action, argument=(), kwargs=_NOTHING):
        kwargs = {} if kwargs is _NOTHING else kwargs
        event = Event(time, priority, next(self._numbers), action, argument, kwargs)
        heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_NOTHING):
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        self._queue.remove(event)
        heapq.heapify(self._queue)

    def empty(self):
        return not self._queue

    def run(self, blocking=True):
        """Calls what is due and waits for what is not; without blocking gives the time until the next."""
        while self._queue:
            event = self._queue[0]
            left = event.time - self.timefunc()
            if left > 0:
                if not blocking:
                    return left
                self.delayfunc(left)
                continue
            heapq.heappop(self._queue)
            event.action(*event.argument, **event.kwargs)
            # Others get their turn.
            self.delayfunc(0)
        return None

    @property
    def queue(self):
        return sorted(self._queue)
