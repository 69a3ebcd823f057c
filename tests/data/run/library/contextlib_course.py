# contextlib: contextmanager, ExitStack, suppress, redirect_stdout, closing, nullcontext, decorators.
import contextlib
import io
import sys
import time


@contextlib.contextmanager
def tag(name, *, swallow=()):
    print(f"<{name}>")
    try:
        yield name.upper()
    except swallow as error:
        print("swallowed", repr(error))
    finally:
        print(f"</{name}>")


with tag("a") as a, tag("b"):
    print(a)
with tag("c", swallow=ValueError):
    raise ValueError("x")
try:
    with tag("d", swallow=KeyError):
        raise ValueError("passes")
except ValueError as error:
    print("outside:", error)


@tag("decorated")
def work(n): return n * 2


print(work(2), work(3))


@contextlib.contextmanager
def bad_none():
    if False: yield
@contextlib.contextmanager
def bad_two():
    yield 1
    yield 2
@contextlib.contextmanager
def bad_retry():
    try:
        yield
    except ValueError:
        yield
@contextlib.contextmanager
def changes():
    try:
        yield
    except ValueError as error:
        raise KeyError("changed") from error


for manager, fail in ((bad_none, 0), (bad_two, 0), (bad_retry, 1), (changes, 1)):
    try:
        with manager():
            if fail: raise ValueError("inside")
    except (RuntimeError, KeyError) as error:
        print(manager.__name__, type(error).__name__, error, repr(error.__cause__))
with contextlib.ExitStack() as stack:
    names = [stack.enter_context(tag(n)) for n in "xy"]
    stack.callback(print, "callback", end="!\n")
    stack.push(lambda *exc: print("pushed", exc[0]) or True)
    print(names)
    raise RuntimeError("suppressed by the pushed function")
with contextlib.ExitStack() as stack:
    stack.enter_context(tag("moved"))
    later = stack.pop_all()
print("still open")
later.close()
with contextlib.suppress(ZeroDivisionError, KeyError):
    1 / 0
    print("never")
with contextlib.redirect_stdout(io.StringIO()) as out:
    print("captured")
    with contextlib.redirect_stderr(out):
        print("error", file=sys.stderr)
print(repr(out.getvalue()))
class Thing:
    def close(self): print("closed")
with contextlib.closing(Thing()) as thing:
    print(type(thing).__name__)
with contextlib.nullcontext("value") as v:
    print(v)


class Timer(contextlib.ContextDecorator):
    def __enter__(self):
        self.start = time.perf_counter()
        return self
    def __exit__(self, *exc):
        self.elapsed = time.perf_counter() - self.start
        print("timed", self.elapsed >= 0, exc[0] and exc[0].__name__)
        return False


@Timer()
def slow():
    time.sleep(0.001)
    return "done"


print(slow())
with Timer() as t:
    pass
print(t.elapsed >= 0, isinstance(t, contextlib.AbstractContextManager), issubclass(Thing, contextlib.AbstractContextManager))
m = tag("once")
with m: pass
try:
    with m: pass
except (RuntimeError, AttributeError) as error:
    print(type(error).__name__, error)
with contextlib.suppress():
    print("nothing to suppress")
@contextlib.contextmanager
def cd(state, **new):
    old = dict(state)
    state.update(new)
    try:
        yield state
    finally:
        state.clear()
        state.update(old)
config = {"debug": False}
with cd(config, debug=True, level=3):
    print(config)
print(config)
def depth(n):
    with tag(str(n)):
        if n: depth(n - 1)
depth(2)
