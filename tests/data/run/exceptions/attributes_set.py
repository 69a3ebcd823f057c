e = ValueError(1, 2)
e.args = [3]
print(e.args, repr(e))
e.args = "ab"
print(e.args, str(e))


def tried(what, call):
    try:
        call()
        print(what, "done")
    except (TypeError, AttributeError) as error:
        print(what, type(error).__name__, error)


for name in ("args", "__traceback__", "__cause__", "__context__", "__suppress_context__", "__dict__"):
    for value in (1, None, "a", KeyError(2), True, {"k": 1}):
        e = ValueError("e")
        tried(f"{name} = {value!r}", lambda: setattr(e, name, value))
    tried(f"del {name}", lambda: delattr(e, name))
e.foo = 1
print(e.__dict__)
e.__dict__ = {"a": 1}
print(e.a, e.__dict__, hasattr(e, "foo"))
e.__setstate__({"z": 5})
e.__setstate__(None)
print(e.z, e.__reduce__())
tried("state", lambda: e.__setstate__(5))
tried("with_traceback", lambda: e.with_traceback(1))
e.__cause__ = KeyError()
print(repr(e.__cause__), e.__suppress_context__)
try:
    raise e
except ValueError as caught:
    kept = caught.__traceback__
    print(caught.with_traceback(None) is e, e.__traceback__)
    e.__traceback__ = kept
    print(e.__traceback__ is kept)
error = UnicodeTranslateError("aä\u1234", 1, 2, "why")
print(error, error.object, error.start, error.end, error.reason)
error.start, error.end = 0, 3
print(error)
tried("UnicodeTranslateError", lambda: UnicodeTranslateError("a", 1))
tried("UnicodeTranslateError", lambda: UnicodeTranslateError(b"a", 1, 2, "x"))


class Slotted:
    __slots__ = ("x",)


try:
    Slotted().x
except AttributeError as error:
    print(error, repr(error))
