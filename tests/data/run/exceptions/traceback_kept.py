"""`__traceback__` is one object until another frame is added; groups of one exception are not wrapped."""


def fails():
    raise ValueError(1)


try:
    fails()
except ValueError as error:
    kept = error
    print(error.__traceback__ is error.__traceback__, error.__traceback__ == error.__traceback__)
    first = error.__traceback__

print(kept.__traceback__ is first)
other = TypeError(2).with_traceback(first)
print(other.__traceback__ is first)
try:
    raise kept
except ValueError as error:
    print(error.__traceback__ is first)
kept.__traceback__ = None
print(kept.__traceback__)

group = ExceptionGroup("g", [ValueError(1), OSError(2)])
try:
    raise group
except ExceptionGroup:
    match, rest = group.split(OSError)
    print(match.__traceback__ is group.__traceback__, rest.__traceback__ is group.__traceback__)


def shown(kinds, new):
    try:
        try:
            raise ExceptionGroup("eg", [TypeError(1), ValueError(2)])
        except* kinds:
            raise new
    except BaseException as error:
        print(repr(error), repr(error.__context__))


shown((TypeError, ValueError), SyntaxError(3))
shown(TypeError, SyntaxError(3))


class Coded(ExceptionGroup):
    def __new__(cls, message, exceptions, code):
        made = super().__new__(cls, message, exceptions)
        made.code = code
        return made

    def derive(self, exceptions):
        return Coded(self.message, exceptions, self.code)


coded = Coded("c", [ValueError(1), OSError(2)], 42)
print(coded.args, coded.subgroup(OSError).code)
