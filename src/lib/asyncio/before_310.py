"""The semaphore of 3.9: whoever is woken competes with newcomers."""

import _trace
from asyncio.exceptions import CancelledError
from asyncio.locks import _Held, _LoopBound


class Semaphore(_Held, _LoopBound):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._bind()
        self._waiters = []
        self._value = value
        self._wakeup_scheduled = False
        self._traced = _trace.made("Semaphore")

    def __repr__(self):
        return self._described("locked" if self.locked() else f"unlocked, value:{self._value}")

    def locked(self):
        return self._value == 0

    async def acquire(self):
        while self._wakeup_scheduled or self._value <= 0:
            waiter = self._waiter("Semaphore")
            self._waiters.append(waiter)
            try:
                await waiter
                self._wakeup_scheduled = False
            except CancelledError:
                self._wake_next()
                raise
        self._value -= 1
        _trace.took(self._traced, self._value)
        return True

    def release(self):
        self._value += 1
        _trace.released(self._traced, self._value)
        self._wake_next()

    def _wake_next(self):
        while self._waiters:
            waiter = self._waiters.pop(0)
            if not waiter.done():
                waiter.set_result(None)
                self._wakeup_scheduled = True
                break
