group = ExceptionGroup("several", [ValueError(1), TypeError(2), ExceptionGroup("inner", [ValueError(3), KeyError(4)])])
print(group, repr(group), group.message, len(group.exceptions), group.args)
print(type(BaseExceptionGroup("m", [ValueError()])).__name__, type(BaseExceptionGroup("m", [KeyboardInterrupt()])).__name__)
matched, rest = group.split(ValueError)
print(repr(matched), repr(rest))
print(repr(group.subgroup((TypeError, KeyError))), group.subgroup(OSError), group.split(ExceptionGroup)[1])
print(repr(group.subgroup(lambda error: isinstance(error, KeyError))))
print(isinstance(group, Exception), issubclass(ExceptionGroup, BaseExceptionGroup), ExceptionGroup)

try:
    raise group
except* ValueError as values:
    print("values", repr(values))
except* KeyError as keys:
    print("keys", repr(keys))
except* TypeError:
    print("types")
else:
    print("not printed")
finally:
    print("finally")

try:
    try:
        raise group
    except* ValueError as values:
        print("taken", len(values.exceptions))
except ExceptionGroup as left:
    print("left", repr(left))

try:
    try:
        raise ExceptionGroup("pair", [ValueError("a"), KeyError("b")])
    except* ValueError:
        raise RuntimeError("instead")
except ExceptionGroup as both:
    print(repr(both), repr(both.exceptions[0].__context__))

try:
    try:
        raise ExceptionGroup("pair", [ValueError("a"), KeyError("b")])
    except* ValueError:
        raise
except ExceptionGroup as again:
    print("again", repr(again))

try:
    raise ValueError("naked")
except* ValueError as wrapped:
    print(repr(wrapped))

try:
    try:
        raise ValueError("naked")
    except* TypeError:
        print("not printed")
except ValueError as error:
    print("passed on", error)

try:
    print("nothing")
except* ValueError:
    print("not printed")
else:
    print("else")


class Custom(ExceptionGroup):
    def derive(self, exceptions):
        return Custom(self.message, exceptions)


custom = Custom("custom", [ValueError(1), KeyError(2)])
print([repr(part) for part in custom.split(KeyError)])
for call in (
    lambda: ExceptionGroup("m", []),
    lambda: ExceptionGroup(1, [ValueError()]),
    lambda: ExceptionGroup("m", [1]),
    lambda: ExceptionGroup("m", 5),
    lambda: ExceptionGroup("m", [KeyboardInterrupt()]),
    lambda: Custom("m", [SystemExit()]),
    lambda: group.split(5),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
try:
    try:
        raise group
    except* ExceptionGroup:
        pass
except TypeError as error:
    print(error)


def leaving():
    for number in range(3):
        try:
            raise ExceptionGroup("loop", [OSError(number)])
        except* OSError as errors:
            print(errors.exceptions)
    return "left"


print(leaving())
