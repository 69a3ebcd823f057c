"""The inside of a sub-interpreter: does what `concurrent.interpreters` asks for, and says how that ended.

A request is (what, argument): a text to run, names for `__main__`, a call, or nothing more: the end. An answer is (True, result) or
(False, what came out).
"""

import io
import pickle
import sys

_main = sys.modules["__main__"]
# What the program of the process has at its top level, once a call has needed something of it.
_program = None


def serve(request):
    what, argument = pickle.loads(request)
    try:
        result = _SERVICES[what](argument)
        answer = pickle.dumps((True, result))
    except _NotShareable:
        answer = pickle.dumps((False, None))
    except BaseException as error:
        answer = pickle.dumps((False, _told(error)))
    return answer


def _run(source):
    exec(compile(source, "<script>", "exec"), _main.__dict__)


def _run_function(pickled):
    """The body of a function, as if it stood at the top level."""
    exec(_loads(pickled).__code__, _main.__dict__)


def _set(names):
    _main.__dict__.update(_loads(names))


def _call(pickled):
    function, args, kwargs = map(_loads, pickled)
    result = function(*args, **kwargs)
    try:
        return pickle.dumps(result)
    except Exception as error:
        raise _NotShareable from error


def _end(_):
    for module, function in ("threading", "_shutdown"), ("atexit", "_run_exitfuncs"):
        if module in sys.modules:
            getattr(sys.modules[module], function)()


class _NotShareable(Exception):
    """The result of a call cannot go back."""


_SERVICES = {"run": _run, "run_function": _run_function, "set": _set, "call": _call, "end": _end}


def _loads(pickled):
    return _Unpickler(io.BytesIO(pickled)).load()


class _Unpickler(pickle.Unpickler):
    """What the program defines is found in a copy of it that is made when it is first asked for, as the program's own main module."""

    def find_class(self, module, name):
        if module == "<fake __main__>" or module == "__main__" and not hasattr(_main, name.partition(".")[0]):
            global _program
            if _program is None:
                import _processes

                _program = _processes.run_main("<fake __main__>")
                sys.modules["__main__"] = _main
            found = _program
            for part in name.split("."):
                found = getattr(found, part)
            return found
        return super().find_class(module, name)


def _told(error):
    """Of an exception that nobody caught: its class, its text, the line that names it, and the traceback."""
    import traceback

    kind = type(error)
    error.__traceback__ = _own(error.__traceback__)
    lines = traceback.format_exception(kind, error, error.__traceback__)
    only = traceback.format_exception_only(kind, error)[-1].rstrip("\n")
    try:
        # What the program itself defines is another class on the other side.
        raised = None if kind.__module__ in ("__main__", "<fake __main__>") else pickle.dumps(error)
    except Exception:
        raised = None
    return (kind.__name__, kind.__qualname__, kind.__module__), str(error), only, "".join(lines).rstrip("\n"), raised


def _own(tb):
    """Without the frames of this file."""
    while tb is not None and tb.tb_frame.f_globals is globals():
        tb = tb.tb_next
    return tb
