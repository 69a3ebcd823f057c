class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", mcls.__name__, name, bases, kw)
        return {"added": 1}

    def __new__(mcls, name, bases, ns, tag=None, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        cls = super().__new__(mcls, name, bases, ns, **kw)
        cls.tag = tag
        return cls

    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)

    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args, kw)
        return super().__call__(*args, **kw)

    def __len__(cls):
        return 7

    def __iter__(cls):
        return iter([cls.__name__, cls.tag])

    def __getitem__(cls, key):
        return (cls.__name__, key)

    def __contains__(cls, item):
        return item == 3

    def __repr__(cls):
        return f"<M {cls.__name__}>"

    def __getattr__(cls, name):
        if name.startswith("x_"):
            return name.upper()
        raise AttributeError(name)

    @property
    def shout(cls):
        return cls.__name__.upper()

    def method(cls):
        return "from meta", cls


class A(metaclass=Meta, tag="t"):
    def __init__(self, v=0):
        self.v = v


class B(A, tag="u"):
    def f(self):
        return __class__, super().__init__


a = A(5)
b = B(v=6)
print(a.v, b.v, A.added, type(A) is Meta, type(B))
print(len(A), list(A), A["k"], 3 in A, 4 in A, repr(B), str(B), bool(A))
print(A.x_y, A.shout, A.method())
try:
    a.shout
except AttributeError as e:
    print(e)
try:
    A.nope
except AttributeError as e:
    print(e)
print(b.f()[0])
print(B.__mro__, B.__bases__, B.__base__, B.mro())
print(A.__subclasses__(), type.__subclasses__(Meta))

C = type("C", (A,), {"z": 1}, tag=9) if False else Meta("C", (A,), {"z": 1}, tag=9)
print(C, C.z, C.tag, C.__module__, C.__qualname__, C.__doc__)


class N(type):
    pass


for bases in [(A, N("N1", (), {}))]:
    try:
        type("X", bases, {})
    except TypeError as e:
        print(e)


def function_as_metaclass(name, bases, ns, **kw):
    return (name, bases, sorted(ns)[:0], kw)


class F(metaclass=function_as_metaclass, k=1):
    pass


print(F)


class Entries:
    def __mro_entries__(self, bases):
        return (dict,)


entry = Entries()


class G(entry):
    pass


print(G.__bases__, G.__orig_bases__ == (entry,))


class Order(type):
    def mro(cls):
        return [cls, object]


class O(metaclass=Order):
    pass


print(O.__mro__)


class Singleton(type):
    _instances = {}

    def __call__(cls, *args):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args)
        return cls._instances[cls]


class S(metaclass=Singleton):
    pass


print(S() is S())


class Recording(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__"):
            print("set", key)
        super().__setitem__(key, value)

    def __missing__(self, key):
        if key == "magic":
            return 42
        raise KeyError(key)


class RecMeta(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return Recording()


class R(metaclass=RecMeta):
    a = 1
    b = magic
    c = len("abc")

    def f(self):
        return 1


print(R.a, R.b, R.c, R().f())
