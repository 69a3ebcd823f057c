# inspect: what a function closes over, states of generators; time: the clocks by number.
import inspect
import time
import typing

level = 3


def outer():
    here = 1

    def inner(x):
        return here + level + len(x) + unknown

    return inner


print(inspect.getclosurevars(outer())[0], inspect.getclosurevars(outer()).globals, sorted(inspect.getclosurevars(outer()).builtins), inspect.getclosurevars(outer()).unbound)
try:
    inspect.getclosurevars(3)
except TypeError as error:
    print(error)
print(abs(time.clock_gettime(time.CLOCK_REALTIME) - time.time()) < 1, time.clock_gettime(time.CLOCK_MONOTONIC) <= time.monotonic(), time.clock_getres(time.CLOCK_REALTIME))
try:
    time.clock_gettime(99)
except OSError as error:
    print(error.errno)
print(typing.Pattern[str], typing.Match, hasattr(typing, "Nothing"))
try:
    typing.Lisst
except AttributeError as error:
    print(error)
