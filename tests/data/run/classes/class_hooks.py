class Plugin:
    registry = []

    def __init_subclass__(cls, /, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.key = key
        Plugin.registry.append(cls.__name__)


class P1(Plugin, key="one"):
    pass


class P2(P1):
    pass


print(Plugin.registry, P1.key, P2.key)
for make in [lambda: type("Q", (Plugin,), {}, other=1), lambda: type("Q", (), {}, other=1)]:
    try:
        make()
    except TypeError as e:
        print(e)


class Field:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return getattr(instance, "_" + self.name, "unset")

    def __set__(self, instance, value):
        setattr(instance, "_" + self.name, value)


class Model:
    x = Field()
    y = Field()


m = Model()
print(m.x, Model.x.name)
m.x = 5
print(m.x, m.__dict__, vars(m))


class BadField:
    def __set_name__(self, owner, name):
        raise ValueError("bad name")


try:

    class Bad:
        z = BadField()

except ValueError as e:
    print(type(e).__name__, e, e.__notes__)


class Even(type):
    def __instancecheck__(cls, x):
        return isinstance(x, int) and x % 2 == 0

    def __subclasscheck__(cls, c):
        return c is int


class E(metaclass=Even):
    pass


print(isinstance(4, E), isinstance(3, E), isinstance(4, (str, E)), issubclass(int, E), issubclass(str, (E, bytes)))
for bad in [lambda: isinstance(1, 2), lambda: issubclass(1, int), lambda: issubclass(int, "x"), lambda: isinstance(1, (str, "x"))]:
    try:
        bad()
    except TypeError as e:
        print(e)


class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


class SubBox(Box):
    pass


print(Box["a"], SubBox[1])
try:
    Plugin[int]
except TypeError as e:
    print(e)

T = type("T", (Box,), {"__doc__": "text", "f": lambda self: self.v, "v": 3})
print(T.__name__, T.__doc__, T().f(), T.__module__, T.__bases__)
T.__name__ = "Renamed"
T.__qualname__ = "Outer.Renamed"
T.__doc__ = "changed"
print(T.__name__, T.__qualname__, T, T.__doc__)
for args in [("x",), ("x", ()), (1, (), {}), ("x", [], {}), ("x", (), []), ("x", (1,), {}), ("x", (bool,), {}), ("x", (T, T), {})]:
    try:
        print(type(*args))
    except TypeError as e:
        print(e)


class X:
    pass


class Y(X):
    pass


try:

    class Z(X, Y):
        pass

except TypeError as e:
    print(e)


class Doc:
    """The doc."""

    a = 1


class DocSub(Doc):
    pass


print(Doc.__doc__, DocSub.__doc__, Doc().__doc__)
print([k for k in Doc.__dict__ if not k.startswith("__")], type(Doc.__dict__).__name__, Doc.__dict__["a"], "a" in Doc.__dict__, "b" in Doc.__dict__)
try:
    Doc.__dict__["q"] = 1
except TypeError as e:
    print(e)
try:
    int.foo = 1
except TypeError as e:
    print(e)
try:
    del Doc.nothing
except AttributeError as e:
    print(e)
print(Doc.__dict__.get("a"), len(Doc.__dict__) > 2, list(Doc.__dict__.keys())[0])


class Outer:
    class Inner:
        def method(self):
            pass


print(Outer.Inner.__qualname__, Outer.Inner.method.__qualname__, Outer.Inner.__name__, Outer.Inner)


class HasEq:
    def __eq__(self, other):
        return True


print(HasEq.__hash__)
try:
    hash(HasEq())
except TypeError as e:
    print(e)
try:
    {HasEq(): 1}
except TypeError as e:
    print(e)
