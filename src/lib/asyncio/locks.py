"""Lock, Event, Condition, Semaphore and Barrier of coroutines.

Each keeps futures of those who wait, first come first served, and wakes by setting a result.
"""

import _asyncio
import _trace
from asyncio.events import get_event_loop
from asyncio.exceptions import BrokenBarrierError, CancelledError
from sys import version_info


class _LoopBound:
    """Belongs to the loop in which somebody first had to wait; up to 3.9, to the one in which it was made."""

    _loop = None
    # Its number in the trace; 0: the program did not make it.
    _traced = 0

    def _bind(self):
        if version_info < (3, 10):
            self._loop = get_event_loop()

    def _waiter(self, kind):
        if version_info < (3, 10):
            return _asyncio.waiter(kind, self._traced, self._loop)
        loop = _asyncio.get_running_loop()
        if self._loop is None:
            self._loop = loop
        if self._loop is not loop:
            raise RuntimeError(f"{self!r} is bound to a different event loop")
        return _asyncio.waiter(kind, self._traced)

    def _described(self, words):
        if self._waiters:
            words = f"{words}, waiters:{len(self._waiters)}"
        return f"<{object.__repr__(self)[1:-1]} [{words}]>"


class _Held:
    """`async with`: acquired inside."""

    async def __aenter__(self):
        await self.acquire()
        return None

    async def __aexit__(self, kind, error, traceback):
        self.release()


class Lock(_Held, _LoopBound):
    def __init__(self):
        self._bind()
        self._waiters = []
        self._locked = False
        self._traced = _trace.made("Lock")

    def __repr__(self):
        return self._described("locked" if self._locked else "unlocked")

    def locked(self):
        return self._locked

    async def acquire(self):
        # Fair: a free lock is not taken over the heads of those who wait, unless all have given up.
        if not self._locked and all([waiter.cancelled() for waiter in self._waiters]):
            self._locked = True
            _trace.took(self._traced, 0)
            return True
        waiter = self._waiter("Lock")
        self._waiters.append(waiter)
        try:
            try:
                await waiter
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            # Perhaps it was this one's turn: then the next one's.
            if not self._locked:
                self._wake_first()
            raise
        self._locked = True
        _trace.took(self._traced, 0)
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        _trace.released(self._traced, 1)
        self._wake_first()

    def _wake_first(self):
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)


class Event(_LoopBound):
    _kind = "Event"

    def __init__(self):
        self._bind()
        self._waiters = []
        self._value = False
        self._traced = _trace.made("Event")

    def __repr__(self):
        return self._described("set" if self._value else "unset")

    def is_set(self):
        return self._value

    def set(self):
        if self._value:
            return
        self._value = True
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(True)

    def clear(self):
        self._value = False

    async def wait(self):
        if self._value:
            return True
        waiter = self._waiter(self._kind)
        self._waiters.append(waiter)
        try:
            await waiter
            return True
        finally:
            self._waiters.remove(waiter)


class Condition(_Held, _LoopBound):
    _kind = "Condition"

    def __init__(self, lock=None):
        self._bind()
        self._traced = _trace.made("Condition")
        if lock is None:
            lock = Lock()
            lock._traced = self._traced
        elif version_info < (3, 10) and lock._loop is not self._loop:
            raise ValueError("loop argument must agree with lock")
        self._lock = lock
        self.locked = lock.locked
        self.acquire = lock.acquire
        self.release = lock.release
        self._waiters = []

    def __repr__(self):
        return self._described("locked" if self.locked() else "unlocked")

    async def wait(self):
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = self._waiter(self._kind)
        self.release()
        try:
            try:
                self._waiters.append(waiter)
                try:
                    await waiter
                    return True
                finally:
                    self._waiters.remove(waiter)
            finally:
                await self._acquire_again()
        except BaseException:
            # A notification may have come before the error: it goes to another. Up to 3.12 it is lost.
            if version_info >= (3, 13):
                self._notify(1)
            raise

    async def _acquire_again(self):
        """The lock is held again in any case; a cancellation is put off until then."""
        cancelled = None
        while True:
            try:
                await self.acquire()
                break
            except CancelledError as error:
                cancelled = error
        if cancelled is not None:
            if version_info < (3, 13):
                raise CancelledError
            try:
                raise cancelled
            finally:
                cancelled = None

    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        self._notify(n)

    def _notify(self, n):
        for waiter in self._waiters:
            if n <= 0:
                break
            if not waiter.done():
                n -= 1
                waiter.set_result(False)

    def notify_all(self):
        self.notify(len(self._waiters))


class Semaphore(_Held, _LoopBound):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._bind()
        self._waiters = []
        self._value = value
        self._traced = _trace.made("Semaphore")

    def __repr__(self):
        return self._described("locked" if self.locked() else f"unlocked, value:{self._value}")

    def locked(self):
        """Whether `acquire` would have to wait: for a release, or behind others."""
        return self._value == 0 or any([not waiter.cancelled() for waiter in self._waiters])

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            _trace.took(self._traced, self._value)
            return True
        waiter = self._waiter("Semaphore")
        self._waiters.append(waiter)
        woken = True
        try:
            try:
                await waiter
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            # What was already given to this one goes back.
            woken = waiter.done() and not waiter.cancelled()
            if woken:
                self._value += 1
            raise
        finally:
            # Up to 3.12 one more at most is let in, and none by one that was cancelled while it waited.
            while self._value > 0 and (woken or version_info >= (3, 13)):
                if not self._wake_next() or version_info < (3, 13):
                    break
        _trace.took(self._traced, self._value)
        return True

    def release(self):
        self._value += 1
        _trace.released(self._traced, self._value)
        self._wake_next()

    def _wake_next(self):
        for waiter in self._waiters:
            if not waiter.done():
                self._value -= 1
                waiter.set_result(True)
                return True
        return False


if version_info < (3, 10):
    from asyncio.before_310 import Semaphore


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        self._bound_value = value
        super().__init__(value)

    def release(self):
        if self._value >= self._bound_value:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


class Barrier(_LoopBound):
    """Lets its parties pass once all have come, then lets them out before the next round comes in."""

    def __init__(self, parties):
        if parties < 1:
            raise ValueError(f"parties must be {'>= 1' if version_info >= (3, 14) else '> 0'}")
        self._cond = Condition()
        self._cond._kind = "Barrier"
        self._cond._traced = _trace.made("Barrier")
        self._parties = parties
        self._state = "filling"
        self._count = 0

    def __repr__(self):
        words = self._state
        if not self.broken:
            words += f", waiters:{self.n_waiting}/{self._parties}"
        return f"<{object.__repr__(self)[1:-1]} [{words}]>"

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == "filling" else 0

    @property
    def broken(self):
        return self._state == "broken"

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, kind, error, traceback):
        pass

    async def wait(self):
        async with self._cond:
            await self._cond.wait_for(lambda: self._state not in ("draining", "resetting"))
            if self._state == "broken":
                raise BrokenBarrierError("Barrier aborted")
            try:
                index = self._count
                self._count += 1
                if index + 1 == self._parties:
                    self._state = "draining"
                    self._cond.notify_all()
                else:
                    await self._cond.wait_for(lambda: self._state != "filling")
                    if self._state in ("broken", "resetting"):
                        raise BrokenBarrierError("Abort or reset of barrier")
                return index
            finally:
                self._count -= 1
                if self._count == 0:
                    if self._state in ("resetting", "draining"):
                        self._state = "filling"
                    self._cond.notify_all()

    async def reset(self):
        async with self._cond:
            if self._count > 0:
                if self._state != "resetting":
                    self._state = "resetting"
            else:
                self._state = "filling"
            self._cond.notify_all()

    async def abort(self):
        async with self._cond:
            self._state = "broken"
            self._cond.notify_all()
