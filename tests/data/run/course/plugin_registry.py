# Plugins that register themselves: by decorator, by __init_subclass__, by metaclass; a pipeline of them.
from abc import ABC, abstractmethod
from typing import Callable, Dict


class Registry(dict):
    def register(self, name=None, **metadata):
        def decorator(target):
            key = name or target.__name__.lower()
            if key in self:
                raise KeyError(f"{key} is registered twice")
            target.metadata = metadata
            self[key] = target
            return target
        return decorator
    def __missing__(self, key):
        close = [k for k in self if k[0] == key[0]]
        raise LookupError(f"no plugin {key!r}" + (f", perhaps {' or '.join(close)}?" if close else ""))


filters: Dict[str, Callable[[str], str]] = Registry()


@filters.register()
def upper(text): return text.upper()
@filters.register("rev", cost=2)
def reverse(text): return text[::-1]
@filters.register(cost=5, author="me")
def vowels(text): return "".join(c for c in text if c.lower() in "aeiou")


class Plugin(ABC):
    plugins = []
    def __init_subclass__(cls, /, order=0, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.order = order
        Plugin.plugins.append(cls)
        Plugin.plugins.sort(key=lambda c: c.order)
    @abstractmethod
    def run(self, value): ...
    def __call__(self, value): return self.run(value)
    def __rshift__(self, other): return Chain(self, other)


class Chain(Plugin, order=99):
    def __init__(self, *parts): self.parts = parts
    def run(self, value):
        for part in self.parts:
            value = part(value)
        return value


class Double(Plugin, order=2):
    def run(self, value): return value * 2
class AddOne(Plugin, order=1):
    def run(self, value): return value + 1
class Incomplete(Plugin): pass


class Meta(type):
    known = {}
    def __new__(mcls, name, bases, namespace, **options):
        cls = super().__new__(mcls, name, bases, namespace)
        if not options.get("abstract"):
            mcls.known[name] = cls
        cls.options = options
        return cls
    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)
    def __call__(cls, *args):
        print("making", cls.__name__)
        return super().__call__(*args)
    def __len__(cls): return len(cls.known)
    def __iter__(cls): return iter(sorted(cls.known))
    def __contains__(cls, name): return name in cls.known
    def __getattr__(cls, name): return f"{cls.__name__} has no {name}"


class Shape(metaclass=Meta, abstract=True): pass
class Circle(Shape, sides=0): pass
class Square(Shape, sides=4):
    def __init__(self, size): self.size = size


print(list(filters), {k: f.metadata for k, f in filters.items()}, filters["rev"]("abc"))
text = "Hello World"
for name in filters:
    text = filters[name](text)
    print(name, text)
for key in ("uper", "zzz"):
    try:
        filters[key]
    except LookupError as error:
        print(error)
try:
    filters.register("rev")(print)
except KeyError as error:
    print(error)
print([c.__name__ for c in Plugin.plugins], (AddOne() >> Double() >> AddOne())(5), Chain(Double(), Double())(3))
for cls in (Plugin, Incomplete):
    try:
        cls()
    except TypeError as error:
        print(error)
print(list(Shape), len(Shape), "Circle" in Shape, Square(3).size, Square.options, Circle.missing, Shape.known["Circle"] is Circle)
print(type(Shape), isinstance(Circle, Meta), Circle.__class__.__name__)
