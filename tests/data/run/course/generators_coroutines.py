"""Generators as coroutines: send, throw, close, yield from, pipelines, a scheduler, and context managers made of them."""
from collections import deque
from contextlib import closing, contextmanager, nullcontext
from functools import wraps
from inspect import getgeneratorstate
import time


def coroutine(function):
    @wraps(function)
    def primed(*args, **kwargs):
        generator = function(*args, **kwargs)
        next(generator)
        return generator
    return primed


@coroutine
def averager():
    total, count, average = 0.0, 0, None
    while True:
        try:
            value = yield average
        except ValueError as error:
            print("  reset because of", error)
            total, count, average = 0.0, 0, None
            continue
        if value is None:
            return total, count
        total, count = total + value, count + 1
        average = total / count


def grouper(results, key):
    while True:
        results[key] = yield from averager.__wrapped__()


@coroutine
def broadcast(*targets):
    try:
        while True:
            item = yield
            for target in targets:
                target.send(item)
    finally:
        print("  broadcast over")
        for target in targets:
            target.close()


@coroutine
def grep(pattern, target):
    while True:
        line = yield
        if pattern in line:
            target.send(line)


@coroutine
def printer(prefix):
    try:
        while True:
            print(prefix, (yield))
    except GeneratorExit:
        print(prefix, "closes")


class Scheduler:
    def __init__(self):
        self.ready, self.sleeping, self.now, self.log = deque(), [], 0, []

    def spawn(self, task, name):
        self.ready.append((task, name))

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.sleeping.sort(key=lambda entry: entry[0])
                self.now, task, name = self.sleeping.pop(0)
                self.ready.append((task, name))
            task, name = self.ready.popleft()
            try:
                delay = next(task)
            except StopIteration as stop:
                self.log.append(f"{name} -> {stop.value} at {self.now}")
                continue
            if delay:
                self.sleeping.append((self.now + delay, task, name))
            else:
                self.ready.append((task, name))


def countdown(n, delay):
    while n:
        yield delay
        n -= 1
    return "lift-off"


def flatten(items, depth=0):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item, depth + 1)
        else:
            yield depth, item


def tree(n):
    if n:
        left = yield from tree(n - 1)
        yield n
        right = yield from tree(n - 1)
        return left + right + 1
    return 0


def delegate():
    count = yield from tree(2)
    yield f"{count} nodes"


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except KeyError as error:
        print(f"  swallowed {error!r}")
    else:
        print("  no error")
    finally:
        print(f"</{name}>")


def lines():
    yield from ("error: disk", "ok", "error: net")
    return "unused"


average = averager()
print([average.send(x) for x in (10, 20, 30)], average.throw(ValueError("a glitch")), average.send(4), getgeneratorstate(average))
try:
    average.send(None)
except StopIteration as stop:
    print("result", stop.value, getgeneratorstate(average))
results = {}
for key, values in {"a": [1, 2, 3], "b": [10]}.items():
    group = grouper(results, key)
    next(group)
    for value in values:
        group.send(value)
    group.send(None)
print(results)
source = broadcast(grep("error", printer("E:")), printer("all:"))
for line in lines():
    source.send(line)
source.close()
scheduler = Scheduler()
for name, n, delay in (("a", 3, 2), ("b", 2, 0), ("c", 1, 5)):
    scheduler.spawn(countdown(n, delay), name)
scheduler.run()
print(scheduler.log)
print(list(flatten([1, [2, [3, []], 4]])), list(delegate()), sum(x * x for x in range(10) if x % 2), next((x for x in [] if x), "none"))
with tag("b") as upper, nullcontext(5) as five:
    print(" ", upper, five)
with tag("i"):
    raise KeyError("inside")
try:
    with tag("u"):
        raise ValueError("not swallowed")
except ValueError as error:
    print("outside:", error, error.__context__)
with closing(lines()) as generator:
    print(next(generator))
print(list(generator), getgeneratorstate(generator))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def raising():
    yield 1
    raise StopIteration("inside")


def reentrant():
    yield next(me)


for make in (lambda: averager.__wrapped__().send(1), lambda: next(countdown(0, 0)), lambda: (lambda g: (next(g), g.close()))(stubborn()), lambda: list(raising()), lambda: lines().throw(KeyError("k")), lambda: list(zip(lines(), 5))):
    try:
        print(make())
    except BaseException as error:
        print(f"{type(error).__name__}: {error!s:.60} {error.__cause__!r}")
me = reentrant()
try:
    next(me)
except ValueError as error:
    print(error)
print(repr(me).split(" at ")[0], me.gi_frame, averager.__name__, type(lines()).__name__, [*map(lambda x: (yield), range(1))][0].__class__.__name__ if False else "")
squares = (n * n for n in range(3))
print(3 in squares, list(squares), dict(enumerate(x for x in "ab")), max(len(w) for w in lines()), {n % 3 for n in range(10)}, any(n > 1 for n in range(5)))
