# __cause__, __context__, raise from, re-raising, and what tracebacks print of them.
import sys
import traceback


def chain(error):
    parts = []
    while error is not None:
        parts.append(repr(error))
        if error.__cause__ is not None:
            parts.append("from")
            error = error.__cause__
        elif error.__context__ is not None and not error.__suppress_context__:
            parts.append("during")
            error = error.__context__
        else:
            error = None
    return " ".join(parts)


def catch(function):
    try:
        function()
    except BaseException as error:
        print(function.__name__, "|", chain(error))


def plain():
    raise ValueError("plain")


def during():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("new")


def from_it():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError("new") from error


def from_none():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("new") from None


def from_class():
    raise ValueError from KeyError


def from_wrong():
    raise ValueError("x") from "string"


def raise_wrong():
    raise "string"


def raise_nothing():
    raise


def again():
    try:
        plain()
    except ValueError:
        raise


def deep():
    try:
        during()
    except ValueError as error:
        try:
            {}["key"]
        except KeyError as second:
            raise RuntimeError("third") from error


def own_context():
    try:
        plain()
    except ValueError as error:
        raise error


def cleared():
    try:
        plain()
    except ValueError as error:
        pass
    raise KeyError("no context")


def class_is_called():
    class Needs(Exception):
        def __init__(self, a): pass
    raise Needs


def not_exception():
    raise int


for function in (plain, during, from_it, from_none, from_class, from_wrong, raise_wrong, raise_nothing, again, deep, own_context, cleared, class_is_called, not_exception):
    catch(function)
for function in (deep, from_none):
    try:
        function()
    except Exception:
        traceback.print_exc(file=sys.stdout)
error = ValueError("with")
error.__cause__ = KeyError("set by hand")
print(error.__suppress_context__, error.with_traceback(None) is error, error.__traceback__)
try:
    error.__cause__ = 5
except TypeError as wrong:
    print(wrong)
try:
    error.__context__ = "x"
except TypeError as wrong:
    print(wrong)
try:
    error.__traceback__ = "x"
except TypeError as wrong:
    print(wrong)
try:
    try:
        raise KeyError("a")
    except KeyError:
        print(sys.exc_info()[0].__name__, sys.exc_info()[1])
        raise TypeError("b")
except TypeError as final:
    print(repr(final.__context__), sys.exc_info()[1] is final)
print(sys.exc_info())
deep()
