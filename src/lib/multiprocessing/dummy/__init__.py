"""The interface of `multiprocessing` with threads in the place of processes."""

import threading
from queue import Queue
from threading import Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore
from threading import current_thread as current_process

__all__ = [
    "Process", "current_process", "active_children", "freeze_support", "Lock", "RLock", "Semaphore",
    "BoundedSemaphore", "Condition", "Event", "Barrier", "Queue", "Manager", "Pipe", "Pool", "JoinableQueue",
]


class DummyProcess(threading.Thread):
    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}):
        super().__init__(group, target, name, args, kwargs)
        self._start_called = False

    def start(self):
        self._start_called = True
        super().start()
        _children.append(self)

    @property
    def exitcode(self):
        return 0 if self._start_called and not self.is_alive() else None


Process = DummyProcess
JoinableQueue = Queue
_children = []


def active_children():
    _children[:] = [child for child in _children if child.is_alive()]
    return list(_children)


def freeze_support():
    pass


def Pool(processes=None, initializer=None, initargs=()):
    from ..pool import ThreadPool

    return ThreadPool(processes, initializer, initargs)


def Pipe(duplex=True):
    raise NotImplementedError("not simulated: multiprocessing.dummy.Pipe")


def Manager():
    raise NotImplementedError("not simulated: multiprocessing.dummy.Manager")
