import types

NAMES = "__code__ __defaults__ __kwdefaults__ __dict__ __name__ __qualname__ __annotations__ __closure__ __globals__ __doc__ __module__"


def f(a, b=2, *, c=3):
    "says what"
    x = a
    return lambda: x


g = f(1)
print(f.__defaults__, f.__kwdefaults__, f.__closure__, g.__closure__[0].cell_contents, f.__annotations__, f.__doc__)
print(f.__name__, f.__qualname__, g.__qualname__, f.__module__, f.__dict__, len(g.__closure__))
f.__annotations__["a"] = int
f.tag = "x"
print(f.__annotations__, f.__dict__, f(5)())

for value in ("x", 1, None):
    for name in NAMES.split():
        h = lambda: 0
        try:
            setattr(h, name, value)
            print(name, value, "set")
        except (TypeError, AttributeError) as error:
            print(name, value, type(error).__name__, error)
for name in NAMES.split():
    h = lambda: 0
    try:
        delattr(h, name)
        print(name, "deleted", getattr(h, name) if name != "__code__" else "")
    except (TypeError, AttributeError) as error:
        print(name, type(error).__name__, error)


def one():
    return 1


def two(x=5):
    return x * 2


one.__code__ = two.__code__
try:
    one()
except TypeError as error:
    print(error)
one.__defaults__ = (21,)
print(one(), one.__name__, one.__code__.co_name)
try:
    one.__code__ = g.__code__
except ValueError as error:
    print(error)
renamed = two.__code__.replace(co_name="renamed", co_firstlineno=7)
print(renamed.co_name, renamed.co_firstlineno, two.__code__.co_name)
tripled = types.FunctionType(two.__code__.replace(co_consts=tuple(3 if c == 2 else c for c in two.__code__.co_consts)), globals(), "tripled", (4,))
print(tripled(), tripled(5), tripled.__name__, tripled.__defaults__)
made = types.FunctionType(g.__code__, {}, "made", None, (types.CellType("cell"),))
print(made(), made.__closure__[0].cell_contents)
for args in ((1, {}), (two.__code__, 1), (two.__code__, {}, 1), (two.__code__, {}, "n", 1), (g.__code__, {}), (g.__code__, {}, None, None, ()), (g.__code__, {}, None, None, (1,))):
    try:
        types.FunctionType(*args)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
empty = types.CellType()
try:
    empty.cell_contents
except ValueError as error:
    print(error)
empty.cell_contents = 3
print(empty.cell_contents)
f.__dict__ = {"other": 1}
print(f.other, hasattr(f, "tag"))
