# versions: 3.11-
"""State machines: with enum, with generators, with a metaclass registry, with decorators."""
import functools
import re
import sys
from abc import ABCMeta, abstractmethod
from collections import defaultdict
from contextlib import ExitStack, contextmanager, redirect_stdout, suppress
from enum import Enum, Flag, IntEnum, StrEnum, auto, unique
from io import StringIO
from types import MappingProxyType, SimpleNamespace
from typing import Any, Callable, Generic, Literal, Protocol, TypeVar, overload, runtime_checkable

T = TypeVar("T")


@unique
class Light(Enum):
    RED = ("stop", 30)
    GREEN = ("go", 25)
    YELLOW = ("slow", 5)

    def __init__(self, advice, seconds):
        self.advice = advice
        self.seconds = seconds

    @property
    def next(self):
        order = list(type(self))
        return order[(order.index(self) + 1) % len(order)]

    @classmethod
    def parse(cls, text):
        return cls[text.strip().upper()]


class Level(IntEnum):
    LOW = 1
    HIGH = 10


class Color(StrEnum):
    RED = auto()
    DARK_BLUE = auto()


class Right(Flag):
    READ = auto()
    WRITE = auto()
    BOTH = READ | WRITE


light = Light.RED
for _ in range(4):
    print(light, light.name, light.value, light.advice, light.next.name)
    light = light.next
print(Light.parse(" green "), Light(("stop", 30)), Light.RED in Light, list(Light.__members__), repr(Light.RED), Light["RED"] is Light.RED)
print(Level.LOW < Level.HIGH, Level.LOW + 1, sorted(Level, reverse=True), Level(10), f"{Level.LOW}", Color.RED, Color("dark_blue"), f"{Color.RED:>5}", Color.RED.upper())
print(Right.READ | Right.WRITE, Right.BOTH, Right.READ in Right.BOTH, ~Right.READ, Right(0), [*Right.BOTH], bool(Right.READ & Right.WRITE))
for wrong in (lambda: Light("x"), lambda: Light["BLUE"], lambda: setattr(Light, "RED", 1), lambda: Light.RED < Light.GREEN, lambda: Right(9), lambda: Light.parse("pink")):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)


def traced(prefix=">"):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            shown = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
            print(f"{prefix} {function.__name__}({shown})")
            wrapper.calls += 1
            result = function(*args, **kwargs)
            print(f"{prefix} -> {result!r}")
            return result
        wrapper.calls = 0
        return wrapper
    return decorate


class Memo:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function, self.cache = function, {}

    def __call__(self, *args):
        if args not in self.cache:
            self.cache[args] = self.function(*args)
        return self.cache[args]

    def __get__(self, instance, owner=None):
        return self if instance is None else functools.partial(self, instance)


@traced("#")
def area(width, height=2, *, unit="cm"):
    """The area of a rectangle."""
    return f"{width * height} {unit}"


area(3), area(3, height=4, unit="m")
print(area.calls, area.__name__, area.__doc__, area.__wrapped__(1))


class Shape(metaclass=ABCMeta):
    registry: dict = {}

    def __init_subclass__(cls, /, sides=0, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.sides = sides
        Shape.registry[cls.__name__] = cls

    @abstractmethod
    def area(self): ...

    @Memo
    def fib(self, n):
        return n if n < 2 else self.fib(n - 1) + self.fib(n - 2)

    def __lt__(self, other):
        return self.area() < other.area()


class Square(Shape, sides=4):
    def __init__(self, side): self.side = side
    def area(self): return self.side ** 2
    def __format__(self, spec): return f"Square({self.side:{spec}})"


class Circle(Shape):
    def __init__(self, r): self.r = r
    def area(self): return 3.14159 * self.r ** 2


print(Shape.registry, Square.sides, Square(2).fib(30), f"{Square(2.5):.2f} {Square(3)}", min(Square(2), Circle(1)).area(), Shape.__abstractmethods__)
with suppress(TypeError):
    Shape()
    print("never")


@contextmanager
def section(name, log=[]):
    log.append(name)
    print("enter", "/".join(log))
    try:
        yield SimpleNamespace(name=name, depth=len(log))
    except ValueError as error:
        print("swallowed", error)
    finally:
        print("leave", log.pop())


with ExitStack() as stack:
    spaces = [stack.enter_context(section(name)) for name in "ab"]
    stack.callback(print, "callback", sep="!")
    print(spaces)
    raise ValueError("inside")
buffer = StringIO()
with redirect_stdout(buffer), section("hidden") as s:
    print(s.depth)
print(buffer.getvalue().splitlines())


@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self

    def close(self): self.items.clear()

    def __class_getitem__(cls, item): return super().__class_getitem__(item)


def machine():
    total = 0
    while True:
        word = yield total
        match word:
            case None: return total
            case int(n) | float(n): total += n
            case {"times": n, **rest}: total *= n; print("rest", rest)
            case [first, *others] if others: total += first + len(others)
            case str() as text if m := re.fullmatch(r"(?P<sign>[-+])(\d+)", text): total += int(m[0]); print(m.groupdict())
            case "reset" | "clear": total = 0
            case _: raise ValueError(f"what is {word!r}?")


run = machine()
next(run)
for word in (5, 2.5, {"times": 2, "x": 1}, [1, 2, 3], "-4", "reset", 7):
    print(word, "->", run.send(word))
try:
    run.send(None)
except StopIteration as stop:
    print("ended with", stop.value)
print(isinstance(StringIO(), Closes), isinstance(Stack(), Closes), isinstance(3, Closes), Stack[int], Stack[int]().push(3).items, MappingProxyType({"a": 1}))
try:
    other = machine(); next(other); other.send(object)
except ValueError as error:
    print(error)
