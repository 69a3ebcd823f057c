"""A `sys.excepthook` that fails itself: both exceptions are shown."""
import sys


def show(kind, error, traceback):
    print("showing", kind.__name__)
    raise KeyError("in the hook")


def fail():
    1 / 0


sys.excepthook = show
fail()
