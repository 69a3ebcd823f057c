# with: several managers, order, suppression, errors in enter and exit, what is missing.
class Log:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise RuntimeError("enter " + self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        if self.fail == "exit":
            raise RuntimeError("exit " + self.name)
        return self.swallow


with Log("a") as a, Log("b") as b:
    print(a, b)
with (Log("c") as c, Log("d", swallow=True),):
    raise ValueError("swallowed by d")
try:
    with Log("e"), Log("f", fail="enter"):
        print("never")
except RuntimeError as error:
    print(error)
try:
    with Log("g"), Log("h", fail="exit"):
        raise KeyError("first")
except RuntimeError as error:
    print(error, repr(error.__context__))


def leave():
    for i in range(3):
        with Log(str(i)):
            if i == 0:
                continue
            return i


print(leave())
with Log("tuple") as (x, *y):
    print(x, y)


class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
class Class:
    __enter__ = lambda self: "lambda"
    __exit__ = lambda *args: print(len(args)) or True
for manager in (NoExit, NoEnter, object, lambda: 5):
    try:
        with manager():
            print("never")
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
with Class() as value:
    raise Exception(value)
instance = Class()
instance.__enter__ = lambda: "not looked up here"
with instance as value:
    print(value)


class Truthy:
    def __bool__(self):
        print("asked")
        return False
class Returns:
    def __enter__(self): return self
    def __exit__(self, *a): return Truthy()
try:
    with Returns():
        1 / 0
except ZeroDivisionError as error:
    print(error)
with Returns():
    pass


def generator():
    with Log("gen"):
        yield 1
        yield 2


for value in generator():
    print(value)
    break
print("after the loop")
try:
    with Log("outer"):
        with Log("inner", swallow=False):
            1 / 0
except ZeroDivisionError:
    print("both saw it")
