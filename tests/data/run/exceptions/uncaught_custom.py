# versions: 3.11-
# What the last line of a traceback says of one's own exceptions: module, arguments, notes, several lines.
import sys
import traceback


class Plain(Exception):
    pass


class Outer:
    class Inner(ValueError):
        def __str__(self):
            return "line one\nline two"


class Broken(Exception):
    def __str__(self):
        raise RuntimeError("no text")


class Empty(Exception):
    def __str__(self):
        return ""


for error in (Plain(), Plain("a"), Plain("a", 1), Outer.Inner(), Broken("x"), Empty("x"), KeyError("k"), SystemExit(3), KeyboardInterrupt(), StopIteration(4), OSError(2, "gone", "file")):
    try:
        raise error
    except BaseException as caught:
        print("".join(traceback.format_exception_only(type(caught), caught)), end="")
try:
    noted = Plain("noted")
    noted.add_note("first note")
    noted.add_note("second\nwith two lines")
    raise noted
except Plain as caught:
    print(caught.__notes__)
    print("".join(traceback.format_exception_only(caught)))
    try:
        caught.add_note(5)
    except TypeError as error:
        print(error)
    caught.__notes__.append(7)
    traceback.print_exception(caught, file=sys.stdout)


def local():
    class Local(Exception):
        pass
    raise Local("from a function") from Outer.Inner()


sys.stderr.write("to stderr\n")
local()
