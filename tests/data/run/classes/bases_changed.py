class A:
    name = "A"


class B:
    name = "B"

    def only(self):
        return "only of B"


class C(A):
    pass


class D(C):
    pass


d = D()
print(d.name, hasattr(d, "only"), [k.__name__ for k in D.__mro__])
C.__bases__ = (B,)
print(d.name, d.only(), [k.__name__ for k in D.__mro__], B.__subclasses__(), A.__subclasses__(), isinstance(d, A))
C.__bases__ = (A, B)
print(d.name, d.only(), C.__base__, [k.__name__ for k in D.__mro__])


def tried(cls, bases):
    try:
        cls.__bases__ = bases
        print("set", cls.__bases__)
    except TypeError as error:
        print(error)


class Slotted:
    __slots__ = ("x",)


class Plain:
    pass


class Twisted(B, A):
    pass


for cls, bases in ((A, (C,)), (A, (A,)), (C, ()), (C, 1), (C, (1,)), (C, (int,)), (C, (Slotted,)), (Plain, (A,)), (D, (C, Twisted)), (int, (A,)), (C, (B, B))):
    tried(cls, bases)
print([k.__name__ for k in D.__mro__], d.name)
for name in ("__bases__", "__name__", "__qualname__"):
    try:
        delattr(C, name)
    except TypeError as error:
        print(error)


class Loud:
    def __getattr__(self, name):
        return name.upper()


C.__bases__ = (A, Loud)
print(d.missing, d.name)
C.__bases__ = (A,)
print(hasattr(d, "missing"))
x = [1]
for value in (dict, 1, A):
    for thing in (x, 3, d.__init__, A()):
        try:
            thing.__class__ = value
            print("set", type(thing).__name__)
        except TypeError as error:
            print(error)
for slots in (1, "ab", ("a", 1), iter(["p", "q"]), {"r": "doc"}, ["é"]):
    try:
        print(sorted(name for name in type("S", (), {"__slots__": slots}).__dict__ if len(name) < 3))
    except TypeError as error:
        print(error)
s = Slotted()
try:
    s.x
except AttributeError as error:
    print(error, getattr(error, "name", None) if False else "")
