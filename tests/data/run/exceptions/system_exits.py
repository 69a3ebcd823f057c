# What sys.exit does inside try, with, generators, and what its argument means.
import atexit
import sys


def attempt(argument):
    try:
        sys.exit(argument)
    except SystemExit as leaving:
        print(repr(leaving.code), leaving.args, repr(leaving))


for argument in (None, 0, 1, "words", (1, 2), 3.5, True):
    attempt(argument)
try:
    sys.exit()
except SystemExit as leaving:
    print(leaving.code, leaving.args)
try:
    sys.exit(1, 2)
except TypeError as error:
    print(error)
try:
    raise SystemExit
except BaseException as leaving:
    print(type(leaving).__name__, leaving.code, isinstance(leaving, Exception))
try:
    exit("by the builtin")
except SystemExit as leaving:
    print(leaving)


class Manager:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, tb):
        print("exit", kind.__name__, value.code)
        return value.code == 1


with Manager():
    sys.exit(1)
print("swallowed")
atexit.register(print, "goodbye", sep="!")
atexit.register(lambda: print("first to go"))


@atexit.register
def last():
    print("registered last, runs first")


try:
    with Manager():
        try:
            sys.exit("the last words")
        finally:
            print("finally runs")
except Exception:
    print("never")
