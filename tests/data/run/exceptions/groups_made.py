# versions: 3.11-
eg = ExceptionGroup("m", [ValueError(1), TypeError(2), ExceptionGroup("n", [ValueError(3)])])
for bad in (
    lambda: ExceptionGroup("x", []),
    lambda: ExceptionGroup("x", [1]),
    lambda: ExceptionGroup(1, [ValueError()]),
    lambda: ExceptionGroup("x", ValueError()),
    lambda: ExceptionGroup("x", [KeyboardInterrupt()]),
    lambda: ExceptionGroup("x"),
    lambda: ExceptionGroup("a", [ValueError()], 3),
    lambda: BaseExceptionGroup(),
):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
for name in ("message", "exceptions"):
    for change in (lambda: setattr(eg, name, 1), lambda: delattr(eg, name)):
        try:
            change()
        except AttributeError as error:
            print(error)
print(eg.message, len(eg.exceptions), eg.args[0], eg.__dict__, ExceptionGroup[int], BaseExceptionGroup[ValueError].__args__)
eg.add_note("a note")
matched, rest = eg.split(ValueError)
print(matched.__notes__, rest.__notes__, matched.__notes__ is eg.__notes__)
matched.add_note("more")
print(eg.__notes__, eg.subgroup(TypeError).__notes__)


class Odd(ExceptionGroup):
    def derive(self, exceptions):
        return 1


try:
    Odd("m", [ValueError(1), TypeError(2)]).split(ValueError)
except TypeError as error:
    print(error)


class Coded(ExceptionGroup):
    def __new__(cls, message, exceptions, code):
        self = super().__new__(cls, message, exceptions)
        self.code = code
        return self

    def derive(self, exceptions):
        return Coded(self.message, exceptions, self.code)


coded = Coded("c", [ValueError(1), KeyError(2)], 7)
print(coded.split(KeyError)[0].code, repr(coded.subgroup(ValueError)), coded.args)
