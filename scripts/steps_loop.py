"""Runs one asyncio program under CPython on an event loop in virtual time and writes down every step of its tasks.

Usage: pythonX.Y scripts/steps_loop.py PROGRAM STEPS    (scripts/record-steps.py does so for every program and version)

A line of STEPS is `ITERATION WHAT`, where WHAT is one of

    starts COROUTINE            a task was made for it
    TASK step [! ERROR]         its coroutine goes on (an exception is thrown into it)
    TASK waits [on FUTURE]      it yielded: nothing (its next step is due in the next iteration), a task, another future
    TASK returns VALUE          it ended
    TASK raises ERROR
    timer SECONDS               somebody set a timer, so much from now, to the millisecond

Waiting takes no real time: when nothing is ready, the clock jumps to the first timer, in whole milliseconds as epoll does. A step
costs a microsecond: with equal deadlines the heap of timers does not keep the order in which they were set.
"""

import asyncio
import collections.abc
import math
import os
import runpy
import selectors
import sys
import time

STEP_COST = 1e-6


class JumpingSelector(selectors.SelectSelector):
    """Never waits: a timeout moves the loop's clock."""

    loop = None

    def select(self, timeout=None):
        events = super().select(0)
        if events or (timeout is not None and timeout <= 0):
            return events
        if timeout is None:
            # Nothing can ever happen again: CPython would wait for ever, the simulated machine ends here.
            self.loop.out.flush()
            os._exit(3)
        loop = self.loop
        milliseconds = math.ceil(round(timeout * 1e3, 3))
        loop.now = max(loop._scheduled[0]._when, loop.now + milliseconds * 1e-3)
        return []


class SteppedCoroutine(collections.abc.Coroutine):
    """Stands before a task's coroutine: one `send` or `throw` is one step."""

    def __init__(self, coroutine, loop):
        self.coroutine, self.loop = coroutine, loop
        self.__name__ = self.__qualname__ = qualname(coroutine)

    def send(self, value):
        return self.step("", self.coroutine.send, value)

    def throw(self, *error):
        kind = error[0] if isinstance(error[0], type) else type(error[0])
        return self.step(f" ! {kind.__name__}", self.coroutine.throw, *error)

    def step(self, thrown, go_on, *args):
        task = asyncio.current_task(self.loop).get_name()
        self.loop.say(f"{task} step{thrown}")
        try:
            future = go_on(*args)
        except StopIteration as end:
            # A cancellation that was asked for in this step comes true although the coroutine returns.
            cancelled = asyncio.current_task(self.loop)._must_cancel
            self.loop.say(f"{task} raises CancelledError" if cancelled else f"{task} returns {end.value!r}")
            raise
        except BaseException as error:
            self.loop.say(f"{task} raises {type(error).__name__}")
            raise
        finally:
            self.loop.now += STEP_COST
        self.loop.say(f"{task} waits{named(future)}")
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


def named(future):
    if future is None:
        return ""
    if isinstance(future, asyncio.Task):
        return f" on {future.get_name()}"
    return " on _GatheringFuture" if type(future).__name__ == "_GatheringFuture" else " on Future"


class SteppedLoop(asyncio.SelectorEventLoop):
    def __init__(self, out):
        self.now, self.iteration, self.out, self.made = 0.0, 0, out, []
        selector = JumpingSelector()
        selector.loop = self
        super().__init__(selector)
        self._clock_resolution = 1e-9

    def time(self):
        return self.now

    def say(self, words):
        self.out.write(f"{self.iteration} {words}\n")

    def _run_once(self):
        self.iteration += 1
        super()._run_once()

    def create_task(self, coroutine, **options):
        if not asyncio.iscoroutine(coroutine):
            return super().create_task(coroutine, **options)
        self.say(f"starts {qualname(coroutine)}")
        # Noted before its first step, which may be made at once and make other tasks.
        self.made.append(SteppedCoroutine(coroutine, self))
        return super().create_task(self.made[-1], **options)

    def call_at(self, when, callback, *args, context=None):
        self.say(f"timer {max(0, when - self.now):.3f}")
        return super().call_at(when, callback, *args, context=context)


class SteppedPolicy(asyncio.DefaultEventLoopPolicy):
    out = None

    def new_event_loop(self):
        loop = SteppedLoop(self.out)

        def sleep(seconds):
            loop.now += seconds

        time.sleep = sleep
        time.monotonic = time.perf_counter = loop.time
        return loop


class TasksInOrder:
    """Stands for asyncio.tasks where `asyncio.run` asks what it has to cancel: CPython's set has the order of addresses."""

    def __getattr__(self, name):
        return getattr(asyncio.tasks, name)

    def all_tasks(self, loop):
        left = {id(task.get_coro()): task for task in asyncio.tasks.all_tasks(loop)}
        return [left[id(coroutine)] for coroutine in loop.made if id(coroutine) in left]


class InOrder(dict):
    """Stands for the set of a task group's tasks, in the order in which they were added."""

    def add(self, task):
        self[task] = None

    def discard(self, task):
        self.pop(task, None)


def main():
    if sys.version_info >= (3, 11):
        asyncio.taskgroups.set = InOrder
    asyncio.runners.tasks = TasksInOrder()
    program, steps = sys.argv[1:]
    sys.argv = [program]
    with open(steps, "w") as out:
        SteppedPolicy.out = out
        asyncio.set_event_loop_policy(SteppedPolicy())
        runpy.run_path(program, run_name="__main__")


main()
