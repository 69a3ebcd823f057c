# typing: hints evaluated or ignored, generics, protocols, TypedDict, NewType, overloads, get_type_hints.
from __future__ import annotations

import typing
from typing import Any, Callable, ClassVar, Dict, Final, Generic, Iterable, List, Literal, NamedTuple, NewType, Optional, Protocol, Tuple, TypedDict, TypeVar, Union, cast, get_type_hints, overload, runtime_checkable

T = TypeVar("T")
K = TypeVar("K", bound="Animal")
UserId = NewType("UserId", int)


class Stack(Generic[T]):
    def __init__(self) -> None: self.items: List[T] = []
    def push(self, item: T) -> Stack[T]:
        self.items.append(item)
        return self
    def pop(self) -> T: return self.items.pop()


class Animal:
    legs: ClassVar[int] = 4
    name: str
    def speak(self, times: int = 1, *, loud: bool = False) -> str: return "..." * times


@runtime_checkable
class Speaks(Protocol):
    def speak(self, times: int = 1) -> str: ...
class Robot:
    def speak(self, times=1): return "beep" * times
class Rock: pass
class Movie(TypedDict):
    title: str
    year: int
class Point(NamedTuple):
    x: int
    y: float = 0.5
    def norm(self) -> float: return (self.x**2 + self.y**2) ** 0.5


print(Stack[int]().push(1).push("not checked").pop(), Stack[int], Stack.__parameters__, isinstance(Stack[str](), Stack), UserId(5) + 1, UserId.__name__)
print(isinstance(Robot(), Speaks), isinstance(Rock(), Speaks), issubclass(Robot, Speaks), Movie(title="x", year=1), type(Movie(title="a", year=2)).__name__)
print(Point(3), Point(3, 4).norm(), Point.__annotations__, Point._field_defaults, cast(int, "text"), typing.TYPE_CHECKING)
def greet(name: str, *names: str, age: Optional[int] = None, **rest: Any) -> Union[str, None]: return name
print(greet.__annotations__, greet("a"))
print(get_type_hints(greet) == {"name": str, "names": str, "age": Optional[int], "rest": Any, "return": Optional[str]}, get_type_hints(Animal), get_type_hints(Animal.speak))
print(Optional[int], Union[int, str, int], Union[int], List[int], Dict[str, List[int]], Tuple[int, ...], Callable[[int], str], Literal["a", 1], Iterable[T], Optional[Union[int, None]], Any, ClassVar[int], Final, T, typing.Type[int], typing.get_origin(List[int]), typing.get_args(Dict[str, int]), typing.get_origin(Union[int, str]) is Union, list[int] == list[int])
@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x): return x * 2
print(double(2), double("a"))
x: undefined_name = 5
print(x, __annotations__["x"])
def later(x: NotDefined) -> AlsoNot: return x
print(later(1), later.__annotations__)
try:
    get_type_hints(later)
except NameError as error:
    print(error)
for call in ("isinstance(1, List[int])", "List[int]()", "Union[()]", "isinstance([], Union)", "Generic()", "Any()", "Protocol()", "Stack[int, str]", "Literal", "TypeVar('A', int)", "isinstance(Rock(), type('P', (Protocol,), {}))", "class_ = Stack[T][int]" if False else "Stack[T][int]", "Callable[int, str]", "NewType('A', int)('x')", "int | None if hasattr(int, '__or__') else 1" if False else "Optional[str]", "Speaks()", "Tuple[()]", "typing.NoReturn", "typing.nothing"):
    try:
        print(call, "=", eval(call))
    except Exception as error:
        print(call, "->", type(error).__name__, str(error).split(" (")[0] if "Union" not in call else "")
