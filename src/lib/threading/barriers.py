"""`Barrier`: nobody goes on before all have come.

Those that wait together are a round. A round ends as passed or as broken and never changes after that; the next to come find a
new one, so that nobody has to wait until the last of a round has left.
"""

import sys
from _thread import allocate_lock
import _trace

from .conditions import Condition


class BrokenBarrierError(RuntimeError):
    __module__ = "threading"


class _Round:
    def __init__(self):
        self.waiting = 0
        self.passed = False
        self.broken = False

    def is_over(self):
        return self.passed or self.broken


class Barrier:
    __module__ = "threading"

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1 and sys.version_info >= (3, 13):
            raise ValueError(f"parties must be {'>= 1' if sys.version_info >= (3, 14) else '> 0'}")
        self._cond = Condition(allocate_lock())._means("Barrier", _trace.made("Barrier"))
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._round = _Round()

    if sys.version_info >= (3, 11):

        def __repr__(self):
            cls = type(self)
            state = "broken" if self.broken else f"waiters={self.n_waiting}/{self.parties}"
            return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {state}>"

    def wait(self, timeout=None):
        """The number of those that came before, counted from 0."""
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            round = self._round
            if round.broken:
                raise BrokenBarrierError
            place = round.waiting
            round.waiting += 1
            if round.waiting == self._parties:
                self._pass(round)
            else:
                self._await(round, timeout)
        return place

    def _pass(self, round):
        try:
            if self._action:
                self._action()
        except:
            self._break(round)
            raise
        round.passed = True
        self._round = _Round()
        self._cond.notify_all()

    def _await(self, round, timeout):
        if not self._cond.wait_for(round.is_over, timeout):
            self._break(round)
        if round.broken:
            round.waiting -= 1
            raise BrokenBarrierError

    def _break(self, round):
        round.broken = True
        self._cond.notify_all()

    def reset(self):
        with self._cond:
            if self._round.waiting:
                self._break(self._round)
            self._round = _Round()

    def abort(self):
        with self._cond:
            self._break(self._round)

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return 0 if self.broken else self._round.waiting

    @property
    def broken(self):
        return self._round.broken
