import weakref
import logging

class LoggedAgeAccess:
    def __set_name__(self, owner, name):
        self.public_name, self.private_name = name, '_' + name
    def __get__(self, obj, objtype=None):
        if obj is None: return self
        value = getattr(obj, self.private_name)
        print(f"Accessing {self.public_name!r} giving {value!r}")
        return value
    def __set__(self, obj, value):
        print(f"Updating {self.public_name!r} to {value!r}")
        setattr(obj, self.private_name, value)

class Person:
    name = LoggedAgeAccess()
    age = LoggedAgeAccess()
    def __init__(self, name, age): self.name, self.age = name, age
    def birthday(self): self.age += 1

p = Person('Peter P', 10); p.birthday(); print(vars(p), vars(vars(Person)['age']))

from abc import ABC, abstractmethod
class Validator(ABC):
    def __set_name__(self, owner, name): self.private_name = '_' + name
    def __get__(self, obj, objtype=None): return getattr(obj, self.private_name)
    def __set__(self, obj, value):
        self.validate(value); setattr(obj, self.private_name, value)
    @abstractmethod
    def validate(self, value): ...
class OneOf(Validator):
    def __init__(self, *options): self.options = set(options)
    def validate(self, value):
        if value not in self.options:
            raise ValueError(f'Expected {value!r} to be one of {sorted(self.options)!r}')
class Number(Validator):
    def __init__(self, minvalue=None, maxvalue=None): self.minvalue, self.maxvalue = minvalue, maxvalue
    def validate(self, value):
        if not isinstance(value, (int, float)): raise TypeError(f'Expected {value!r} to be an int or float')
        if self.minvalue is not None and value < self.minvalue:
            raise ValueError(f'Expected {value!r} to be at least {self.minvalue!r}')
class Component:
    kind = OneOf('wood', 'metal', 'plastic'); quantity = Number(0)
    def __init__(self, kind, quantity): self.kind, self.quantity = kind, quantity
for args in [("metle", 5), ("metal", -5), ("metal", "V"), ("metal", 5)]:
    try:
        print(vars(Component(*args)))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    Validator()
except TypeError as e:
    print(e)

class Registry(type):
    plugins = {}
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, kw); return {}
    def __new__(mcls, name, bases, ns, *, key=None, **kw):
        cls = super().__new__(mcls, name, bases, ns, **kw)
        if key: mcls.plugins[key] = cls
        return cls
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print("creating", cls.__name__); return super().__call__(*a, **k)
    def __getitem__(cls, k): return cls.plugins[k]
    def __len__(cls): return len(cls.plugins)
class Base(metaclass=Registry):
    def __init_subclass__(cls, /, **kw): super().__init_subclass__(**kw); print("subclass", cls.__name__)
class Csv(Base, key="csv"): pass
class Json(Base, key="json"): pass
print(Base["csv"], len(Base), type(Base["json"]()), Registry.plugins.keys(), type(Csv), Csv.__mro__)
class Meta2(type): pass
try:
    class Both(Base, metaclass=Meta2): pass
except TypeError as e:
    print(e)
class Slotted:
    __slots__ = ("x", "__weakref__")
    def __init__(self, x): self.x = x
s = Slotted(1); r = weakref.ref(s); print(r() is s, Slotted.x, hasattr(s, "__dict__"))
del s; print(r())
try:
    Slotted(1).y = 2
except AttributeError as e:
    print(e)
class Lazy:
    def __getattr__(self, name):
        if name.startswith("_"): raise AttributeError(name)
        print("compute", name); setattr(self, name, len(name)); return len(name)
l = Lazy(); print(l.abc, l.abc, hasattr(l, "_x"), getattr(l, "_y", "dflt"))
class RO:
    @property
    def v(self): return 1
RO().v = 2
