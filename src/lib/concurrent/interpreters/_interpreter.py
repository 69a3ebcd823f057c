"""`Interpreter`: a thread goes into it, runs something there, and comes back."""

import atexit
import builtins
import pickle
import sys
from weakref import WeakValueDictionary

import _interpreters

from ._errors import InterpreterError, InterpreterNotFoundError, NotShareableError, failed
from ._sharing import dumps, is_shareable, loads

_GONE, _BUSY = -1, -2
# One object for each number.
_known = WeakValueDictionary()
# The program has come to its end, and has closed all.
_over = False


def create():
    return _object(_interpreters.make(), True)


def list_all():
    return [_object(number) for number in _interpreters.listed()]


def get_current():
    return _object(_interpreters.current())


def get_main():
    return _object(0)


def _object(number, made=False):
    """An interpreter that was made here goes with the last reference to its object."""
    known = _known.get(number)
    if known is None:
        known = object.__new__(Interpreter)
        known._id, known._made = number, made
        _known[number] = known
    return known


@atexit.register
def _close_all():
    global _over
    if len(_interpreters.listed()) > 1 and _interpreters.current() == 0:
        words = "remaining subinterpreters; close them with Interpreter.close()"
        print(f"<sys>:0: RuntimeWarning: {words}", file=sys.stderr)
    for interpreter in list_all():
        try:
            interpreter.close()
        except InterpreterError:
            # It is the main one, or a daemon thread runs in it still.
            pass
    _over = True


class Interpreter:
    __module__ = "concurrent.interpreters"

    def __new__(cls, id, /):
        if not isinstance(id, int):
            raise TypeError(f"id must be an int, got {id!r}")
        if id not in _interpreters.listed():
            raise InterpreterNotFoundError(f"unrecognized interpreter ID {id}")
        return _object(id)

    def __repr__(self):
        return f"{type(self).__name__}({self._id})"

    def __hash__(self):
        return hash(self._id)

    def __reduce__(self):
        return type(self), (self._id,)

    def __del__(self):
        if self._made and not _over:
            try:
                self.close()
            except InterpreterError:
                pass

    @property
    def id(self):
        return self._id

    @property
    def whence(self):
        return "_interpreters module" if self._id else "runtime init"

    def is_running(self):
        return self._there(_interpreters.running(self._id))

    def close(self):
        if self._id == 0:
            raise InterpreterError("cannot destroy unrecognized interpreter 0")
        if self.is_running():
            raise InterpreterError("interpreter running")
        self._ask("end", None, "destroy")
        self._there(_interpreters.destroy(self._id))

    def prepare_main(self, ns=None, /, **kwargs):
        names = {**({} if ns is None else ns), **kwargs}
        for value in names.values() if self._id else ():
            if not is_shareable(value):
                raise NotShareableError(f"{value!r} does not support cross-interpreter data")
        self._ask("set", dumps(names), "update __main__ for")

    def exec(self, code, /):
        if isinstance(code, str):
            compile(code, "<script>", "exec", dont_inherit=True)
            self._ask("run", code, "exec code for")
            return
        given = getattr(code, "__code__", None)
        if given is None:
            raise TypeError(f"unsupported script {code!r}")
        if given.co_argcount or given.co_kwonlyargcount or given.co_posonlyargcount:
            raise ValueError("code with args not supported")
        if code.__name__ == "<lambda>":
            raise ValueError("code that returns a value is not a script")
        self._ask("run_function", dumps(code), "exec code for")

    def call(self, callable, /, *args, **kwargs):
        if not builtins.callable(callable):
            raise TypeError(f"expected a callable, got {callable!r}")
        if getattr(callable, "__closure__", None):
            raise NotShareableError("only stateless functions are shareable")
        if getattr(callable, "__name__", None) == "<lambda>":
            raise NotImplementedError("not simulated: a lambda called in another interpreter")
        called = dumps(callable), dumps(args), dumps(kwargs)
        return loads(self._ask("call", called, "make a call in"))

    def call_in_thread(self, callable, /, *args, **kwargs):
        from threading import Thread

        thread = Thread(target=self.call, args=(callable, *args), kwargs=kwargs)
        thread.start()
        return thread

    def _ask(self, what, argument, words):
        if self._id == 0:
            raise InterpreterError(f"cannot {words} unrecognized interpreter 0")
        answer = _interpreters.enter(self._id, pickle.dumps((what, argument)))
        done, result = pickle.loads(self._there(answer))
        if not done and result is None:
            raise NotShareableError("object does not support cross-interpreter data")
        if not done:
            raise failed(result)
        return result

    def _there(self, answer):
        if answer == _GONE:
            raise InterpreterNotFoundError(f"unrecognized interpreter ID {self._id}")
        if answer == _BUSY:
            raise InterpreterError("interpreter already running")
        return answer
