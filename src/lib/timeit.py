"""The module `timeit`: how long statements take, in virtual time."""

import itertools
import time

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5
_globals = globals


class Timer:
    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        # Without globals the statement sees those of this module, as CPython's does.
        self._names = _globals() if globals is None else globals
        self._stmt = self._runnable(stmt, "stmt")
        self._setup = self._runnable(setup, "setup")

    def _runnable(self, source, name):
        if callable(source):
            return source
        if not isinstance(source, str):
            raise ValueError(f"{name} is neither a string nor callable")
        code = compile(source, "<timeit-src>", "exec")
        return lambda: exec(code, self._names, self._locals)

    def timeit(self, number=default_number):
        self._locals = {}
        self._setup()
        statement, timer = self._stmt, self.timer
        start = timer()
        for _ in itertools.repeat(None, number):
            statement()
        return timer() - start

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        for number in (base * 10**power for power in itertools.count() for base in (1, 2, 5)):
            taken = self.timeit(number)
            if callback is not None:
                callback(number, taken)
            if taken >= 0.2:
                return number, taken

    def print_exc(self, file=None):
        import traceback

        traceback.print_exc(file=file)


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
