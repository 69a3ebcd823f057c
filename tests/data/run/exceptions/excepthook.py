"""The program's own `sys.excepthook` shows what ends it."""
import atexit
import sys


def show(kind, error, traceback):
    lines = []
    while traceback is not None:
        lines.append(traceback.tb_lineno)
        traceback = traceback.tb_next
    print("ended by", kind.__name__, error.args, lines)
    print(error.__traceback__ is not None, sys.excepthook is show)


def fail():
    raise ValueError("x", 1)


sys.excepthook = show
atexit.register(print, "at exit")
print(sys.excepthook is sys.__excepthook__)
fail()
