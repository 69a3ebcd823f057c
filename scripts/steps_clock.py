"""One virtual clock for all threads of a program under real CPython: nobody waits in real time.

One thread runs at a time, until it waits; the next is the one that has waited longest of those whose waiting is over. When there is
none, the clock jumps to the first deadline. Threads wait at locks, conditions and what is made of them, at an executor's queue and for
one another's end.
"""

import concurrent.futures.thread
import queue
import threading
import time

real_sleep = time.sleep
LOOK_AGAIN = 1e-4


class Clock:
    def __init__(self, stuck):
        self.now = 0.0
        self.stuck = stuck  # Called when all wait for ever.
        self.baton = threading.Lock()
        self.baton.acquire()
        # Of each thread that does not run: until when it waits, and for what. Who has waited longest stands first.
        self.waits = {}

    def time(self):
        return self.now

    def wait(self, deadline, ready):
        """Until it is ready, or until the deadline; None: there is none."""
        me = threading.current_thread()
        self.waits[me] = deadline, ready
        self.until_next(me)

    def until_next(self, me):
        while self.next() is not me:
            self.baton.release()
            real_sleep(LOOK_AGAIN)
            self.baton.acquire()
        del self.waits[me]

    def next(self):
        for thread, (deadline, ready) in self.waits.items():
            if deadline is not None and deadline <= self.now or ready():
                return thread
        deadlines = [deadline for deadline, _ in self.waits.values() if deadline is not None]
        if not deadlines:
            self.stuck()
        self.now = min(deadlines)
        return self.next()

    def sleep(self, seconds):
        self.wait(self.now + seconds, lambda: False)

    def install(self):
        time.sleep = self.sleep
        time.monotonic = time.perf_counter = threading._time = queue.time = self.time
        queue.SimpleQueue = type("SimpleQueue", (PatientQueue,), {"clock": self})
        threading.Lock = type("lock", (PatientLock,), {"clock": self})
        threading.Condition.wait = condition_wait(self)
        threading.Thread.start = start(self, threading.Thread.start)
        threading.Thread.join = join(self, threading.Thread.join)
        threading.Thread._bootstrap_inner = bootstrap(self, threading.Thread._bootstrap_inner)

    def finish(self):
        """What the interpreter's end does, on this clock."""
        concurrent.futures.thread._python_exit()
        for thread in threading.enumerate():
            if thread is not threading.current_thread() and not thread.daemon:
                thread.join()


class PatientQueue:
    """The queue from which an executor's idle threads take their work."""

    clock = None

    def __init__(self):
        self.items = []

    def put(self, item):
        self.items.append(item)

    def get(self, block=True):
        if block:
            self.clock.wait(None, lambda: self.items)
        return self.get_nowait()

    def get_nowait(self):
        if not self.items:
            raise queue.Empty
        return self.items.pop(0)

    def empty(self):
        return not self.items

    def qsize(self):
        return len(self.items)


class PatientLock:
    clock = None

    def __init__(self):
        self.held = False

    def acquire(self, blocking=True, timeout=-1):
        if self.held and blocking:
            self.clock.wait(self.clock.now + timeout if timeout >= 0 else None, lambda: not self.held)
        taken, self.held = not self.held, True
        return taken

    def release(self):
        if not self.held:
            raise RuntimeError("release unlocked lock")
        self.held = False

    def locked(self):
        return self.held

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *error):
        self.release()


def condition_wait(clock):
    def wait(self, timeout=None):
        waiter = PatientLock()
        waiter.acquire()
        self._waiters.append(waiter)
        state = self._release_save()
        try:
            clock.wait(None if timeout is None else clock.now + timeout, lambda: not waiter.held)
        finally:
            self._acquire_restore(state)
        if waiter.held:
            self._waiters.remove(waiter)
        return not waiter.held

    return wait


def start(clock, original):
    def start(self):
        # Ready to run.
        clock.waits[self] = clock.now, None
        original(self)

    return start


def bootstrap(clock, original):
    def bootstrap(self):
        clock.baton.acquire()
        clock.until_next(self)
        try:
            original(self)
        finally:
            self.over = True
            clock.baton.release()

    return bootstrap


def join(clock, original):
    def join(self, timeout=None):
        clock.wait(None if timeout is None else clock.now + timeout, lambda: hasattr(self, "over"))
        if hasattr(self, "over"):
            original(self)

    return join
