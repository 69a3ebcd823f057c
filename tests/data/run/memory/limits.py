# What has no end or no room ends in an exception.
import sys


def attempt(function):
    try:
        result = function()
        print(type(result).__name__, len(result) if hasattr(result, "__len__") else "")
    except (MemoryError, RecursionError, ValueError, OverflowError) as error:
        print(type(error).__name__, str(error)[:45])


attempt(lambda: [0] * 10**15)
attempt(lambda: "ab" * 10**15)
attempt(lambda: (0,) * 10**15)
attempt(lambda: b"ab" * 10**15)
attempt(lambda: bytearray(10**16))
attempt(lambda: list(range(10**16)))
attempt(lambda: 10**100000 % 7)
attempt(lambda: str(10**4299))
attempt(lambda: str([1] * 3))
attempt(lambda: [0] * -1)
attempt(lambda: sum(range(10**5)))

a, b, t = [], [], ()
for _ in range(50_000):
    a, b, t = [a], [b], (t,)
for function in (lambda: a == b, lambda: a < b, lambda: repr(a), lambda: f"{a}", lambda: isinstance(1, t)):
    try:
        print(function())
    except RecursionError:
        print("RecursionError")
print(hash(t) == hash(t))
del a, b, t

cycle = []
cycle.append(cycle)
other = [cycle]
other[0] = other
print(cycle, other, [cycle, {1: cycle}])
try:
    print(cycle == other)
except RecursionError:
    print("RecursionError")
error = ValueError()
error.args = (error,)
try:
    print(str(error))
except RecursionError:
    print("RecursionError")
