from __future__ import annotations

from typing import Any, Callable, Dict, Generic, List, NamedTuple, Optional, Protocol, Tuple, TypeVar, Union, get_type_hints

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> Stack[T]:
        self.items.append(item)
        return self

    def pop(self) -> T:
        return self.items.pop()


class Pair(NamedTuple):
    left: int
    right: str = "r"

    def swapped(self) -> Tuple[str, int]:
        return self.right, self.left


class Speaker(Protocol):
    def speak(self) -> str: ...


class Dog:
    legs: int = 4
    name: str

    def speak(self) -> str:
        return "Woof"


def talk(speaker: Speaker, times: Optional[int] = None) -> Union[str, List[str]]:
    return speaker.speak() if times is None else [speaker.speak()] * times


def apply(f: Callable[[int], T], *args: int, **options: Dict[str, Any]) -> list[T]:
    result: list[T] = [f(a) for a in args]
    return result


x: int = "not checked"
y: undefined_name
print(Stack[int]().push(1).push(2).pop(), x, Pair(1), Pair(2, "b").swapped(), Pair._field_defaults)
print(talk(Dog()), talk(Dog(), 2), apply(str, 1, 2), Dog.__annotations__, hasattr(Dog, "name"))
print(talk.__annotations__["times"], sorted(apply.__annotations__), __annotations__)
print(get_type_hints(Stack.push)["item"], Optional[int], Union[int, str, int], List[int], Dict[str, list])
print(y)
