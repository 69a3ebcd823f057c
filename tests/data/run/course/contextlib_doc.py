# versions: 3.10-
import contextlib
import io
import os
import sys
from contextlib import contextmanager, ExitStack, suppress, redirect_stdout, redirect_stderr, nullcontext, closing, ContextDecorator

@contextmanager
def tag(name):
    print(f"<{name}>")
    yield
    print(f"</{name}>")

with tag("h1"):
    print("foo")

class track(ContextDecorator):
    def __init__(self, name): self.name = name
    def __enter__(self):
        print("Entering:", self.name)
        return self
    def __exit__(self, exc_type, exc, tb):
        print("Exiting:", self.name, exc_type and exc_type.__name__)

@track("widget loader")
def activity():
    print("Some time consuming activity goes here")
activity()

with suppress(FileNotFoundError, KeyError):
    {}["x"]
print("suppressed")
with redirect_stdout(io.StringIO()) as f:
    help_text = print("captured")
print(repr(f.getvalue()))
with redirect_stderr(f): print("err", file=sys.stderr)
print(f.getvalue().split())

class Callback(ExitStack):
    def __init__(self, callback, /, *args, **kwds):
        super().__init__()
        self.callback(callback, *args, **kwds)
    def cancel(self):
        self.pop_all()
with Callback(print, "Cleanup requested!") as cb:
    pass
with Callback(print, "never") as cb:
    cb.cancel()

@contextmanager
def opened(name, fail=False):
    print("open", name)
    if fail: raise OSError(f"cannot open {name}")
    try:
        yield name
    finally:
        print("close", name)
try:
    with ExitStack() as stack:
        files = [stack.enter_context(opened(n, n == "c")) for n in "abcd"]
except OSError as e:
    print("error", e)
with ExitStack() as stack:
    stack.push(lambda *exc: print("exit saw", exc[0].__name__, exc[1]) or True)
    raise RuntimeError("swallowed")
with nullcontext(5) as five, closing(io.StringIO("x")) as s:
    print(five, s.read())
print(s.closed)
@contextmanager
def bad(): 
    if False: yield
try:
    with bad(): pass
except RuntimeError as e:
    print(e)
@contextmanager
def twice():
    yield 1
    yield 2
try:
    with twice(): pass
except RuntimeError as e:
    print(e)
with (opened("x") as x, opened("y") as y):
    print(x + y)
print(isinstance(nullcontext(), contextlib.AbstractContextManager))
cm = tag("once")
with cm: pass
with cm: pass
