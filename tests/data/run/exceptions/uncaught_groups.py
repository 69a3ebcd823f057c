# versions: 3.11-
# An uncaught group of groups, of more exceptions than are shown, each with a context.
def f(x):
    try:
        raise KeyError(x)
    except KeyError:
        raise ValueError(x)
errors = []
for i in range(17):
    try:
        f(i)
    except ValueError as e:
        errors.append(e)
try:
    raise ExceptionGroup("inner", errors)
except ExceptionGroup as g:
    inner = g
try:
    1/0
except ZeroDivisionError:
    raise BaseExceptionGroup("outer", [TypeError("first"), inner, ExceptionGroup("plain", [OSError("a"), OSError("b")])])
