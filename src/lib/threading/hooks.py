"""What is called when an exception ends a thread; and what would be called at each of its lines, which is not simulated."""

import sys
from _thread import get_ident


class ExceptHookArgs(tuple):
    """What `excepthook` is given."""

    __module__ = "_thread"
    __qualname__ = __name__ = "_ExceptHookArgs" if sys.version_info >= (3, 10) else "ExceptHookArgs"
    n_fields = n_sequence_fields = 4
    n_unnamed_fields = 0
    __match_args__ = ("exc_type", "exc_value", "exc_traceback", "thread")

    def __new__(cls, sequence):
        try:
            parts = tuple(sequence)
        except TypeError:
            raise TypeError("constructor requires a sequence") from None
        if len(parts) != 4:
            raise TypeError(f"_thread.{cls.__name__}() takes a 4-sequence ({len(parts)}-sequence given)")
        return tuple.__new__(cls, parts)

    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])

    def __repr__(self):
        parts = ", ".join([f"{name}={part!r}" for name, part in zip(self.__match_args__, self)])
        return f"_thread.{type(self).__name__}({parts})"


ExceptHookArgs.__name__ = ExceptHookArgs.__qualname__


def excepthook(args, /):
    if type(args) is not ExceptHookArgs:
        raise TypeError("_thread.excepthook argument type must be ExceptHookArgs")
    if args.exc_type is SystemExit or sys.stderr is None:
        return
    name = get_ident() if args.thread is None else args.thread.name
    sys.stderr.write(f"Exception in thread {name}:\n")
    sys.__excepthook__(*args[:3])
    sys.stderr.flush()


def report(thread):
    """Tells the program's hook of the exception that is being handled, and of what the hook itself raises."""
    import threading

    try:
        threading.excepthook(ExceptHookArgs((*sys.exc_info(), thread)))
    except Exception as error:
        error.__suppress_context__ = True
        sys.stderr.write("Exception in threading.excepthook:\n")
        sys.excepthook(type(error), error, error.__traceback__)


def _refuse(name):
    def refuse(func):
        if func is not None:
            raise NotImplementedError(f"not simulated: threading.{name}")

    refuse.__name__ = refuse.__qualname__ = name
    return refuse


settrace = _refuse("settrace")
setprofile = _refuse("setprofile")
settrace_all_threads = _refuse("settrace_all_threads")
setprofile_all_threads = _refuse("setprofile_all_threads")


def gettrace():
    return None


def getprofile():
    return None
