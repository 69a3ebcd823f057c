"""Generics, protocols and overloads, as articles about type hints show them."""
from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from typing import (
    Any, Callable, ClassVar, Dict, Generic, Iterable, Iterator, List, Literal, NamedTuple, NewType, Optional, Protocol, Tuple,
    TypedDict, TypeVar, Union, cast, get_args, get_origin, get_type_hints, overload, runtime_checkable,
)

T = TypeVar("T")
K = TypeVar("K", bound="Comparable")
V = TypeVar("V")
Number = TypeVar("Number", int, float)
UserId = NewType("UserId", int)
Mode = Literal["r", "w", "a"]


class Comparable(Protocol):
    def __lt__(self, other: Any) -> bool: ...


@runtime_checkable
class Drawable(Protocol):
    def draw(self) -> str: ...


class Circle:
    def draw(self) -> str:
        return "o"


class Stack(Generic[T]):
    created: ClassVar[int] = 0

    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items: List[T] = list(items)
        type(self).created += 1

    def push(self, item: T) -> Stack[T]:
        self._items.append(item)
        return self

    def pop(self) -> T:
        if not self._items:
            raise IndexError("pop from an empty stack")
        return self._items.pop()

    def __iter__(self) -> Iterator[T]:
        return reversed(self._items)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._items!r})"


class Pair(Generic[K, V]):
    def __init__(self, key: K, value: V):
        self.key, self.value = key, value


class IntStack(Stack[int]):
    pass


class Movie(TypedDict):
    title: str
    year: int


class PartialMovie(Movie, total=False):
    rating: float


class Point(NamedTuple):
    x: float
    y: float = 0.0

    @property
    def norm(self) -> float:
        return (self.x**2 + self.y**2) ** 0.5


@dataclass(frozen=True)
class Settings:
    mode: Mode = "r"
    limit: Optional[int] = None
    names: Tuple[str, ...] = ()


@overload
def double(value: int) -> int: ...
@overload
def double(value: str) -> str: ...
def double(value):
    return value * 2


def apply(function: Callable[[T], V], items: Iterable[T]) -> Dict[T, V]:
    return {item: function(item) for item in items}


class Repository(ABC, Generic[T]):
    @abstractmethod
    def get(self, key: int) -> Optional[T]: ...

    @abstractmethod
    def add(self, item: T) -> int: ...


class MemoryRepository(Repository[str]):
    def __init__(self):
        self.rows: Dict[int, str] = {}

    def add(self, item):
        self.rows[len(self.rows) + 1] = item
        return len(self.rows)

    def get(self, key):
        return self.rows.get(key)


stack = Stack[int]([1, 2]).push(3)
print(stack, list(stack), stack.pop(), Stack.created, Stack[int], Stack[str] == Stack[str], stack.__orig_class__)
print(IntStack.__orig_bases__, IntStack([1]), IntStack.__mro__[1].__name__, Pair.__parameters__, Pair[int, V].__parameters__)
print(isinstance(Circle(), Drawable), isinstance(3, Drawable), issubclass(Circle, Drawable))
movie: Movie = {"title": "Blade Runner", "year": 1982}
print(movie, Movie.__annotations__.keys(), PartialMovie.__total__, PartialMovie.__optional_keys__)
print(Point(3, 4).norm, Point(1), Point._field_defaults, Point(3)._replace(y=9), Point.__annotations__)
print(get_type_hints(Point), get_type_hints(apply)["return"])
print(get_type_hints(Settings))
print(replace(Settings(), limit=3), Settings.__annotations__, hash(Settings()) == hash(Settings()))
print(double(4), double("ab"), apply(len, ["a", "bc"]), cast(str, 5), UserId(5) + 1, UserId.__name__)
print(get_origin(Dict[str, int]), get_args(Dict[str, int]), get_origin(Optional[int]) is Union, get_args(Mode), Optional[int])
print(get_args(Callable[[int, str], bool]), Callable[..., Any], Union[int, str, int], Union[int], Tuple[()], List[Dict[str, T]])
repository = MemoryRepository()
print(repository.add("first"), repository.get(1), repository.get(2))
for wrong in (lambda: Repository(), lambda: isinstance(3, Comparable), lambda: Stack[int, str], lambda: List[int](),
              lambda: stack.pop() and stack.pop() and stack.pop(), lambda: Settings().__setattr__("mode", "w"),
              lambda: isinstance([], List[int]), lambda: Literal["a"]("b"), lambda: Movie(title="x").year, lambda: Any()):
    try:
        print("fine", wrong())
    except Exception as error:
        print(type(error).__name__, error)
