# versions: 3.12-
from __future__ import annotations
from typing import Protocol, TypedDict, NamedTuple, Literal, Final, overload, Self, Callable, Generic, TypeVar, runtime_checkable, get_type_hints, Annotated, NewType, assert_never, cast, Optional, Union, Any, Iterable, get_origin, get_args, TYPE_CHECKING, NotRequired
from collections.abc import Iterator, Sequence
if TYPE_CHECKING:
    import does_not_exist

class Stack[T]:
    def __init__(self) -> None: self._items: list[T] = []
    def push(self, item: T) -> Self:
        self._items.append(item)
        return self
    def pop(self) -> T: return self._items.pop()
    def __iter__(self) -> Iterator[T]: return iter(self._items)

def first[T](xs: Sequence[T], default: T | None = None) -> T | None:
    return xs[0] if xs else default

type Pair[A, B] = tuple[A, B]
type Tree = dict[str, Tree | int]

@runtime_checkable
class Speaker(Protocol):
    name: str
    def speak(self) -> str: ...

class Dog:
    name = "rex"
    def speak(self): return "woof"
class Stone: name = "s"

class Movie(TypedDict, total=False):
    title: str
    year: NotRequired[int]

class Employee(NamedTuple):
    name: str
    id: int = 3
    def greet(self): return f"I am {self.name}"

UserId = NewType("UserId", int)
MAX: Final = 10
Mode = Literal["r", "w"]

@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x): return x * 2

class Bounded[N: (int, float), *Ts, **P]:
    pass

s = Stack[int]().push(1).push(2)
print(s.pop(), list(s), Stack[int], Stack.__type_params__, first("ab"), first([], 0))
print(Pair, Pair.__value__, Pair[int, str], Tree.__name__, Tree.__value__)
print(isinstance(Dog(), Speaker), isinstance(Stone(), Speaker))
print(Movie(title="Alien"), Movie.__total__, sorted(Movie.__optional_keys__), Movie.__annotations__)
e = Employee("Guido"); print(e, e.greet(), e._asdict(), e._replace(id=1), Employee._field_defaults, e.id)
print(UserId(5), UserId, double(4), double("x"), get_args(Mode), get_origin(list[int]))
print(Bounded.__type_params__, Bounded[int, str, [int]])
def f(a: int, b: "list[str]" = None, *c: float, d: Optional[int] = 3, **e: Any) -> Union[int, str]: ...
print(f.__annotations__)
print(get_type_hints(f))
class Box(Generic[TypeVar("K")]): v: Annotated[int, "meta"]
print(Box.__mro__[1], get_type_hints(Box, include_extras=True), Optional[int], Union[int, str, int], int | None, Callable[[int], str], cast(int, "x"))
def kind(x: int | str):
    match x:
        case int(): return "int"
        case str(): return "str"
        case _: assert_never(x)
print(kind(1), kind("x"))
try:
    kind(1.5)
except AssertionError as e:
    print(e)
try:
    isinstance(1, list[int])
except TypeError as e:
    print(e)
Speaker()
