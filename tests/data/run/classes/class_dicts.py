# What `vars(cls)` shows: the descriptors that come with a class, in CPython's order.
import sys
import weakref


class Plain:
    """Doc."""
    x = 1

    def method(self):
        return self.x


class Bare:
    pass


class Slotted:
    __slots__ = ("a", "b")


class Both:
    __slots__ = "a", "__dict__", "__weakref__"


class Derived(Plain):
    def __eq__(self, other):
        return True


class Number(int):
    pass


class Words(list):
    def f(self):
        self.attribute = 1

        def inner():
            self.attribute += 1
        return inner


class Wrong(ValueError):
    pass


class Meta(type):
    pass


class WithMeta(metaclass=Meta):
    def __init__(self):
        (self.only) = 1
        other = self
        other.not_seen = 2


def names(cls):
    return [name for name in vars(cls) if name not in ("__firstlineno__", "__static_attributes__")]


for cls in (Plain, Bare, Slotted, Both, Derived, Number, Words, Wrong, Meta, WithMeta, type("Made", (), {"y": 2}), type("Made", (Slotted,), {"__doc__": "d"})):
    print(cls.__name__, names(cls))
print(Plain.__dict__["__dict__"], Plain.__dict__["__weakref__"], Slotted.__dict__["a"], Both.__dict__["__dict__"])
p = Plain()
p.y = 2
print(Plain.__dict__["__dict__"].__get__(p), Plain.__weakref__.__get__(p), Plain.__weakref__ is Plain.__dict__["__weakref__"])
r = weakref.ref(p)
print(p.__weakref__ is r, Plain.__dict__["__dict__"].__name__, Plain.__dict__["__weakref__"].__objclass__)
p.__dict__ = {"z": 3}
print(p.z, vars(p), hasattr(p, "y"))
for wrong in (lambda: Plain.__dict__["__dict__"].__get__(3), lambda: setattr(p, "__dict__", 3), lambda: Slotted().__dict__, lambda: Slotted().__weakref__,
              lambda: type("Copy", (), dict(vars(Plain)))().__dict__, lambda: Derived.__hash__(), lambda: setattr(Slotted(), "c", 1)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
if sys.version_info >= (3, 13):
    print(Plain.__static_attributes__, Words.__static_attributes__, WithMeta.__static_attributes__, "__static_attributes__" in dir(Plain), Plain.__firstlineno__)
print(dir(Slotted)[-4:], [n for n in dir(Both) if n in ("__dict__", "__weakref__")], "__weakref__" in dir(Number), "__dict__" in dir(Number()))
print({**vars(Bare)}["__doc__"], Bare.__doc__, vars(Plain)["__doc__"], len(vars(Bare)) >= 4)
