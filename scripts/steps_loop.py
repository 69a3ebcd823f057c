"""Runs one asyncio program under CPython on an event loop in virtual time and writes down every step of its tasks.

Usage: pythonX.Y scripts/steps_loop.py PROGRAM STEPS    (scripts/record-steps.py does so for every program and version)

A line of STEPS is `ITERATION WHAT`, where WHAT is one of

    starts COROUTINE            a task was made for it
    TASK step [! ERROR]         its coroutine goes on (an exception is thrown into it)
    TASK waits [on FUTURE]      it yielded: nothing (its next step is due in the next iteration), a task, another future
    TASK returns VALUE          it ended
    TASK raises ERROR
    timer SECONDS               somebody set a timer, so much from now, to the millisecond

The lines of each loop stand together, those of the loop that was made first before the others'.

Waiting takes no real time (steps_clock.py): when nothing is ready, the clock jumps to the first timer, in whole milliseconds as epoll does.
A step costs a microsecond: with equal deadlines the heap of timers does not keep the order in which they were set.
"""

import asyncio
import collections.abc
import math
import os
import runpy
import selectors
import socket
import sys
import weakref

from steps_clock import Clock

STEP_COST = 1e-6
SETTLE = 0.002


class JumpingSelector(selectors.DefaultSelector):
    """Waits on the virtual clock."""

    loop = None

    def select(self, timeout=None):
        if timeout is None or timeout > 0:
            # The loopback may need a moment before the other end's socket is readable.
            super().select(SETTLE if len(self.get_map()) > 1 else 0)
        deadline = None
        if timeout is not None:
            milliseconds = max(0, math.ceil(round(timeout * 1e3, 3)))
            deadline = clock.now + milliseconds * 1e-3
            if timeout > 0:
                deadline = max(self.loop._scheduled[0]._when, deadline)
        look = super().select
        clock.wait(deadline, lambda: look(0))
        return look(0)


class SteppedCoroutine(collections.abc.Coroutine):
    """Stands before a task's coroutine: one `send` or `throw` is one step."""

    def __init__(self, coroutine, loop):
        self.coroutine, self.loop, self.label = coroutine, loop, Label()
        self.__name__ = self.__qualname__ = qualname(coroutine)

    def send(self, value):
        return self.step("", self.coroutine.send, value)

    def throw(self, *error):
        kind = error[0] if isinstance(error[0], type) else type(error[0])
        return self.step(f" ! {kind.__name__}", self.coroutine.throw, *error)

    def step(self, thrown, go_on, *args):
        task = self.label.of(asyncio.current_task(self.loop))
        self.loop.say(task, f" step{thrown}")
        try:
            future = go_on(*args)
        except StopIteration as end:
            # A cancellation that was asked for in this step comes true although the coroutine returns.
            cancelled = asyncio.current_task(self.loop)._must_cancel
            self.loop.say(task, " raises CancelledError" if cancelled else f" returns {shown(end.value)}")
            raise
        except BaseException as error:
            self.loop.say(task, f" raises {type(error).__name__}")
            raise
        finally:
            clock.now += STEP_COST
            self.label.of(asyncio.current_task(self.loop))
        self.loop.say(task, " waits", *waited_for(future))
        return future

    def close(self):
        return self.coroutine.close()

    def __await__(self):
        return (yield from self.coroutine.__await__())

    def __getattr__(self, name):
        return getattr(self.coroutine, name)


def qualname(coroutine):
    """Steps of asynchronous generators, which loops close in tasks, have none."""
    return getattr(coroutine, "__qualname__", type(coroutine).__name__)


def shown(value):
    """Of what an address was looked up for, the address alone."""
    found = isinstance(value, list) and value and isinstance(value[0], tuple) and isinstance(value[0][0], socket.AddressFamily)
    return repr(value[0][4][0] if found else value)


def waited_for(future):
    if not getattr(future, "_asyncio_future_blocking", False):
        # Nothing, or what is no future: the next step, perhaps with an error, is due.
        return ()
    if isinstance(future, asyncio.Task):
        return " on ", Label.known[future].of(future) if future in Label.known else future.get_name()
    return (" on _GatheringFuture" if type(future).__name__ == "_GatheringFuture" else " on Future",)


class Label:
    """Stands for the name of a task in a line: its last, as in the simulated machine's trace."""

    # 3.12.1 dies when an eager task that is done is asked for its coroutine.
    known = weakref.WeakKeyDictionary()
    task = name = None

    def of(self, task):
        self.known[task] = self
        self.task, self.name = weakref.ref(task), task.get_name()
        return self

    def __str__(self):
        task = self.task()
        return self.name if task is None else task.get_name()


class SteppedLoop(asyncio.SelectorEventLoop):
    every = []

    def __init__(self, selector=None):
        self.iteration, self.lines, self.made = 0, [], []
        self.every.append(self)
        selector = JumpingSelector()
        selector.loop = self
        super().__init__(selector)
        self._clock_resolution = 1e-9
        self._asyncgens = WeakInOrder()

    def time(self):
        return clock.now

    def say(self, *words):
        self.lines.append((self.iteration, " ", *words, "\n"))

    def _run_once(self):
        self.iteration += 1
        super()._run_once()

    def create_task(self, coroutine, **options):
        if not asyncio.iscoroutine(coroutine):
            return super().create_task(coroutine, **options)
        self._check_closed()
        self.say(f"starts {qualname(coroutine)}")
        stepped = SteppedCoroutine(coroutine, self)
        # Noted before its first step, which may be made at once and make other tasks.
        self.made.append(weakref.ref(stepped))
        if self._task_factory is not None and options.get("name", self) is None:
            # 3.13.0 would call it "None"; 3.13.1 does not.
            del options["name"]
        if sys.version_info[:2] == (3, 13) and self._task_factory is not None and "name" not in options:
            task = self._task_factory(self, stepped, **options)
        else:
            task = super().create_task(stepped, **options)
        if isinstance(task, asyncio.Task):
            # It has its name since then.
            stepped.label.of(task)
        return task

    def call_at(self, when, callback, *args, context=None):
        self._check_closed()
        self.say(f"timer {max(0, when - clock.now):.3f}")
        return super().call_at(when, callback, *args, context=context)


class SteppedPolicy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        return SteppedLoop()


class WeakInOrder:
    """Stands for the weak set of a loop's asynchronous generators, in the order in which they began."""

    def __init__(self):
        self.refs = {}

    def add(self, generator):
        self.refs[id(generator)] = weakref.ref(generator)

    def discard(self, generator):
        self.refs.pop(id(generator), None)

    def clear(self):
        self.refs.clear()

    def __iter__(self):
        return iter([ref() for ref in self.refs.values() if ref() is not None])

    def __len__(self):
        return len(list(iter(self)))


class TasksInOrder:
    """Stands for asyncio.tasks where `asyncio.run` asks what it has to cancel: CPython's set has the order of addresses."""

    def __getattr__(self, name):
        return getattr(asyncio.tasks, name)

    def all_tasks(self, loop):
        left = {id(task.get_coro()): task for task in asyncio.tasks.all_tasks(loop)}
        return [left[id(made())] for made in loop.made if id(made()) in left]


class InOrder(dict):
    """Stands for a set of tasks, in the order in which they were added."""

    def add(self, task):
        self[task] = None

    def discard(self, task):
        self.pop(task, None)


def given(awaitables=()):
    """What `wait` and `as_completed` got, in that order; what they give back are sets."""
    return InOrder.fromkeys(awaitables) if awaitables else set()


def relabelling(set_name):
    """Up to 3.12 a task gets its name after it was made, and perhaps after its first step."""

    def relabelled(task, name):
        set_name(task, name)
        if task in Label.known:
            Label.known[task].of(task)

    return relabelled


def write():
    with open(STEPS, "w") as out:
        for loop in SteppedLoop.every:
            out.writelines("".join(map(str, line)) for line in loop.lines)


def stuck():
    """Nothing can ever happen again: CPython would wait for ever, the simulated machine ends here."""
    sys.stdout.flush()
    write()
    os._exit(3)


def main():
    clock.install()
    # As the simulated machine has: they decide how many threads an executor has at most.
    os.cpu_count = os.process_cpu_count = lambda: 2
    if sys.version_info >= (3, 11):
        asyncio.taskgroups.set = InOrder
    asyncio.tasks.set = given
    if hasattr(asyncio.tasks, "_set_task_name"):
        asyncio.tasks._set_task_name = relabelling(asyncio.tasks._set_task_name)
    asyncio.runners.tasks = TasksInOrder()
    asyncio.SelectorEventLoop = SteppedLoop
    asyncio.set_event_loop_policy(SteppedPolicy())
    try:
        runpy.run_path(PROGRAM, run_name="__main__")
        clock.finish()
    finally:
        write()


PROGRAM, STEPS = sys.argv[1:]
sys.argv = [PROGRAM]
clock = Clock(stuck)
main()
