# The class statement itself: body, keywords, __init_subclass__, __class_getitem__, repr, docs, nested, dynamic.
class Empty: pass
class Doc:
    """First line.

    Second."""
    attr = 1
    def method(self):
        "Method doc."
    print("body runs", attr, __qualname__, __module__)
    for i in range(2):
        locals()[f"gen{i}"] = i
    del i
    if attr:
        def conditional(self): return "defined"


print(Doc.__doc__.split()[0], Doc.method.__doc__, Doc.__name__, Doc.__qualname__, Doc.__module__, Doc.gen1, Doc().conditional(), Empty.__doc__)
print(Empty, Doc.method.__qualname__, repr(Empty()).split(" at ")[0], str(Empty) == repr(Empty), type(Empty), Empty.__class__.__class__)


class Plugin:
    registry = {}
    def __init_subclass__(cls, /, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry[key or cls.__name__.lower()] = cls
        cls.key = key


class One(Plugin): pass
class Two(Plugin, key="second"): pass
print(Plugin.registry, Two.key)
for bad in ("class Bad(Plugin, other=1): pass", "class Bad(key=1): pass", "class Bad(metaclass=5): pass", "class Bad(Empty, Empty): pass", "class Bad(bool): pass", "class Bad(object, metaclass=type, x=1): pass", "class Bad(unknown): pass"):
    try:
        exec(bad)
        print(bad, "ok")
    except Exception as error:
        print(bad, "->", type(error).__name__, error)


class Generic:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"
print(Generic[int], Generic["a", 1], list[int], dict[str, list[int]])
try:
    Empty[int]
except TypeError as error:
    print(error)


def factory(**attributes):
    class Made:
        locals().update(attributes)
        def get(self): return attributes
    return Made


M = factory(a=1, b=2)
print(M.a, M.b, M().get(), M.__qualname__)
Point = type("Point", (object,), {"x": 1, "show": lambda self: f"<{self.x}>", "__doc__": "made"})
print(Point().show(), Point.__doc__, Point.__name__, type("A", (Point,), {})().show(), Point.__module__)
Point.__name__ = "Renamed"
print(Point, Point.__qualname__)
class Outer:
    value = "outer"
    class Inner:
        value = "inner"
        class Deepest:
            def path(self): return type(self).__qualname__
    def make(self): return self.Inner()
print(Outer.Inner.Deepest().path(), Outer().make().value, Outer.Inner)
class Instances:
    shared = []
    def __new__(cls, *args, **kwargs):
        print("new", args, kwargs)
        self = super().__new__(cls)
        self.created = True
        return self
    def __init__(self, a, b=2):
        print("init", a, b)
        self.shared.append(a)
print(Instances(1, b=3).created, Instances("x").shared)
class Single:
    _it = None
    def __new__(cls):
        cls._it = cls._it or super().__new__(cls)
        return cls._it
print(Single() is Single())
class NotMine:
    def __new__(cls): return 42
    def __init__(self): print("never")
print(NotMine(), isinstance(NotMine(), NotMine))
for bad in ("Empty(1)", "Empty(x=1)", "Instances()", "object(1)", "Doc.method()", "Doc().method(1)", "type('X')", "type(1, 2)", "type(1, (), {})", "type('X', [], {})", "object.__new__()", "object.__new__(5)", "int.__new__(str)", "Empty.__new__(Empty, 1)"):
    try:
        print(bad, eval(bad))
    except Exception as error:
        print(bad, "->", type(error).__name__, error)
class InitReturns:
    def __init__(self): return 5
try:
    InitReturns()
except TypeError as error:
    print(error)
print(isinstance(Empty, type), isinstance(type, object), issubclass(type, object), type(type) is type, isinstance(5, (str, (float, (int,)))), Empty().__class__ is Empty)
print([k for k in vars(Doc) if not k.startswith("__")], Doc.__dict__["attr"])
