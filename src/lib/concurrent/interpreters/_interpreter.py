"""`Interpreter`: a thread goes into it, runs something there, and comes back."""

import atexit
import pickle
from weakref import WeakValueDictionary

import _interpreters

from ._errors import InterpreterError, InterpreterNotFoundError, failed
from ._sharing import dumps, loads

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
        self._ask("end", None)
        self._there(_interpreters.destroy(self._id))

    def prepare_main(self, ns=None, /, **kwargs):
        names = {**({} if ns is None else ns), **kwargs}
        self._ask("set", dumps(names))

    def exec(self, code, /):
        if not isinstance(code, str):
            kind = type(code).__name__
            raise TypeError(f"_interpreters.exec() argument 2 must be a string, a function, or a code object, not {kind}")
        from textwrap import dedent

        self._ask("run", dedent(code))

    def call(self, callable, /, *args, **kwargs):
        return loads(self._ask("call", dumps((callable, args, kwargs))))

    def call_in_thread(self, callable, /, *args, **kwargs):
        from threading import Thread

        thread = Thread(target=self.call, args=(callable, *args), kwargs=kwargs)
        thread.start()
        return thread

    def _ask(self, what, argument):
        if self._id == 0:
            raise InterpreterError("cannot exec code for unrecognized interpreter 0")
        answer = _interpreters.enter(self._id, pickle.dumps((what, argument)))
        done, result = pickle.loads(self._there(answer))
        if not done:
            raise failed(result)
        return result

    def _there(self, answer):
        if answer == _GONE:
            raise InterpreterNotFoundError(f"unrecognized interpreter ID {self._id}")
        if answer == _BUSY:
            raise InterpreterError("interpreter already running")
        return answer
