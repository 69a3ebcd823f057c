"""Locks and what is built of them, for several processes."""

import sys
import threading
import time
from _thread import get_ident

import _processes

from . import context, process

__all__ = ["Lock", "RLock", "Semaphore", "BoundedSemaphore", "Condition", "Event"]

SEM_VALUE_MAX = 2147483647
_RECURSIVE, _PLAIN = range(2)


class SemLock:
    """A semaphore of the machine, and how often and by which thread of this process it is held."""

    def __init__(self, kind, value, maxvalue, *, ctx):
        if ctx is None:
            ctx = context._default_context.get_context()
        self._kind = kind
        self._maxvalue = maxvalue
        self._handle = _processes.semaphore(value)
        self._be_free()

    def _be_free(self):
        self._count = 0
        self._owner = None

    def _is_mine(self):
        # In a forked process the thread that held it is not there.
        return self._count > 0 and self._owner == (process._current_process, get_ident())

    def acquire(self, block=True, timeout=None):
        if self._kind == _RECURSIVE and self._is_mine():
            self._count += 1
            return True
        if timeout is not None and timeout < 0:
            timeout = 0
        if not _processes.acquire(self._handle, bool(block), timeout):
            return False
        self._count = self._count + 1 if self._is_mine() else 1
        self._owner = process._current_process, get_ident()
        return True

    def release(self):
        if self._kind == _RECURSIVE:
            if not self._is_mine():
                raise AssertionError("attempt to release recursive lock not owned by thread")
            if self._count > 1:
                self._count -= 1
                return
        elif _processes.value(self._handle) >= self._maxvalue:
            raise ValueError("semaphore or lock released too many times")
        if self._count > 0:
            self._count -= 1
        _processes.release(self._handle)

    def __enter__(self):
        self.acquire()
        return True

    def __exit__(self, *args):
        self.release()

    def _get_value(self):
        return _processes.value(self._handle)

    def __getstate__(self):
        context.assert_spawning(self)
        return self._handle, self._kind, self._maxvalue

    def __setstate__(self, state):
        self._handle, self._kind, self._maxvalue = state
        self._be_free()

    def _holder(self):
        """Who holds it, in the words of `repr`."""
        if self._is_mine():
            return _own_name(), self._count
        value = self._get_value()
        if value == 1:
            return None, 0
        return ("SomeOtherThread" if self._count > 0 else "SomeOtherProcess"), "nonzero"

    if sys.version_info >= (3, 14):

        def locked(self):
            return self._get_value() == 0


def _own_name():
    name = process.current_process().name
    thread = threading.current_thread()
    return name if thread is threading.main_thread() else f"{name}|{thread.name}"


class Semaphore(SemLock):
    def __init__(self, value=1, *, ctx=None):
        super().__init__(_PLAIN, value, SEM_VALUE_MAX, ctx=ctx)

    def get_value(self):
        return self._get_value()

    def __repr__(self):
        return f"<{type(self).__name__}(value={self._get_value()})>"


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1, *, ctx=None):
        SemLock.__init__(self, _PLAIN, value, value, ctx=ctx)

    def __repr__(self):
        return f"<{type(self).__name__}(value={self._get_value()}, maxvalue={self._maxvalue})>"


class Lock(SemLock):
    def __init__(self, *, ctx=None):
        super().__init__(_PLAIN, 1, 1, ctx=ctx)

    def __repr__(self):
        return f"<{type(self).__name__}(owner={self._holder()[0]})>"


class RLock(SemLock):
    def __init__(self, *, ctx=None):
        super().__init__(_RECURSIVE, 1, 1, ctx=ctx)

    def __repr__(self):
        name, count = self._holder()
        return f"<{type(self).__name__}({name}, {count})>"


class Condition:
    """`_sleeping` counts those that wait, `_woken` those of them that have been told and go on."""

    def __init__(self, lock=None, *, ctx=None):
        self._lock = lock or RLock(ctx=ctx)
        self._sleeping = Semaphore(0, ctx=ctx)
        self._woken = Semaphore(0, ctx=ctx)
        self._signal = Semaphore(0, ctx=ctx)
        self._make_methods()

    def _make_methods(self):
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __getstate__(self):
        context.assert_spawning(self)
        return self._lock, self._sleeping, self._woken, self._signal

    def __setstate__(self, state):
        self._lock, self._sleeping, self._woken, self._signal = state
        self._make_methods()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        waiting = self._sleeping.get_value() - self._woken.get_value()
        return f"<{type(self).__name__}({self._lock}, {waiting})>"

    def wait(self, timeout=None):
        assert self._lock._is_mine(), "must acquire() condition before using wait()"
        self._sleeping.release()
        held = self._lock._count
        for _ in range(held):
            self._lock.release()
        try:
            return self._signal.acquire(True, timeout)
        finally:
            self._woken.release()
            for _ in range(held):
                self._lock.acquire()

    def notify(self, n=1):
        assert self._lock._is_mine(), "lock is not owned"
        # Those that have given up since are no sleepers any more.
        while self._woken.acquire(False):
            self._sleeping.acquire(False)
        told = 0
        while told < n and self._sleeping.acquire(False):
            self._signal.release()
            told += 1
        if told:
            for _ in range(told):
                self._woken.acquire()
            # One whose time was over has taken no signal.
            while self._signal.acquire(False):
                pass

    def notify_all(self):
        self.notify(n=sys.maxsize)

    def wait_for(self, predicate, timeout=None):
        result = predicate()
        if result:
            return result
        end = None if timeout is None else time.monotonic() + timeout
        while not result:
            left = None if end is None else end - time.monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result


class Event:
    def __init__(self, *, ctx=None):
        self._cond = Condition(Lock(ctx=ctx), ctx=ctx)
        self._flag = Semaphore(0, ctx=ctx)

    def _is_set(self):
        if self._flag.acquire(False):
            self._flag.release()
            return True
        return False

    def is_set(self):
        with self._cond:
            return self._is_set()

    def set(self):
        with self._cond:
            self._flag.acquire(False)
            self._flag.release()
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag.acquire(False)

    def wait(self, timeout=None):
        with self._cond:
            if not self._is_set():
                self._cond.wait(timeout)
            return self._is_set()

    if sys.version_info >= (3, 11):

        def __repr__(self):
            status = "set" if self.is_set() else "unset"
            return f"<{type(self).__qualname__} at {id(self):#x} {status}>"


class Barrier:
    """A round of parties that wait for each other; what it has come to stands in memory that the processes share."""

    # How many wait; which round it is; whether it was broken.
    _PLACES = ("waiting", "round", "is_broken")

    def __init__(self, parties, action=None, timeout=None, *, ctx=None):
        if parties < 1 and sys.version_info >= (3, 13):
            raise ValueError(f"parties must be {'>= 1' if sys.version_info >= (3, 14) else '> 0'}")
        self._parties = parties
        self._action = action
        self._timeout = timeout
        self._cond = Condition(ctx=ctx)
        self._memory = _processes.shared(4 * len(self._PLACES))

    def _get(self, name):
        place = 4 * self._PLACES.index(name)
        return int.from_bytes(_processes.load(self._memory, place, place + 4), "little")

    def _set(self, name, value):
        _processes.store(self._memory, 4 * self._PLACES.index(name), value.to_bytes(4, "little"))

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._get("waiting") if not self._get("is_broken") else 0

    @property
    def broken(self):
        return bool(self._get("is_broken"))

    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            if self.broken:
                raise threading.BrokenBarrierError
            place, round = self._get("waiting"), self._get("round")
            self._set("waiting", place + 1)
            if place + 1 == self._parties:
                self._pass(round)
            else:
                self._await(round, timeout)
            return place

    def _pass(self, round):
        try:
            if self._action:
                self._action()
        except:
            self._break()
            raise
        self._set("waiting", 0)
        self._set("round", round + 1)
        self._cond.notify_all()

    def _await(self, round, timeout):
        over = lambda: self.broken or self._get("round") != round
        if not self._cond.wait_for(over, timeout):
            self._break()
        if self._get("round") == round:
            raise threading.BrokenBarrierError

    def _break(self):
        self._set("is_broken", 1)
        self._cond.notify_all()

    def abort(self):
        with self._cond:
            self._break()

    def reset(self):
        with self._cond:
            waiting = self._get("waiting")
            self._set("waiting", 0)
            if waiting:
                self._set("is_broken", 1)
                self._cond.notify_all()
                # Those that waited are told first, and leave.
            self._set("is_broken", 0)

    if sys.version_info >= (3, 11):

        def __repr__(self):
            cls = type(self)
            state = "broken" if self.broken else f"waiters={self.n_waiting}/{self.parties}"
            return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {state}>"
