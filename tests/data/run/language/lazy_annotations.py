# versions: 3.14-
# By hand: no interpreter of 3.14 was at hand.
from dataclasses import dataclass, fields, field
from functools import wraps
from typing import NamedTuple, Protocol, TypedDict, get_type_hints
import annotationlib
import inspect
from annotationlib import Format, get_annotations


class Node:
    next: Node | None
    kind: Kind

    class Inner:
        pass

    inner: Inner

    def link(self, other: Node, *rest: Inner) -> Later: ...


def early(x: Undefined, y: int = 1) -> list[Undefined]:
    z: Missing = 3
    return [y, z]


print(early(0), early(0, 2))
try:
    print(early.__annotations__)
except NameError as error:
    print(error)
print(get_annotations(early, format=Format.STRING))
print(get_annotations(early, format=Format.FORWARDREF)["y"], repr(get_annotations(early, format=Format.FORWARDREF)["x"])[:23])
try:
    Node.__annotations__
except NameError as error:
    print(error)


class Kind: ...


class Later: ...


Undefined = str
print(Node.__annotations__)
print(Node.__annotations__ is Node.__annotations__, "__annotations__" in Node.__dict__)
print(Node.link.__annotations__)
print(early.__annotations__, early.__annotate__(1) == early.__annotations__)
print(Node.Inner.__annotations__, Node.Inner.__annotate__, (lambda: 0).__annotations__)
try:
    early.__annotate__(Format.STRING)
except NotImplementedError as error:
    print("NotImplementedError", error)


@dataclass
class Tree:
    value: int
    left: Tree | None = None
    right: Tree | None = None
    odd: Unheard = field(default_factory=list)


print(Tree(1, Tree(2)), [f.name for f in fields(Tree)], inspect.signature(Tree.link if hasattr(Tree, "link") else Node.link))


class Point(NamedTuple):
    x: int
    y: Point | None = None


class Movie(TypedDict):
    title: str


print(Point(1), Point._fields, Movie(title="t"), sorted(Movie.__required_keys__))


class Sized(Protocol):
    size: int

    def grow(self, by: Sized) -> None: ...


def outer():
    class Local: ...

    def inner(a: Local, b: local_late) -> None: ...

    local_late = float
    return inner


print({name: kind.__name__ for name, kind in outer().__annotations__.items() if kind})


def logged(function):
    @wraps(function)
    def wrapper(*args):
        return function(*args)

    return wrapper


@logged
def waits(x: NotYet) -> int:
    return x


print(waits(3), waits.__name__, get_annotations(waits, format=Format.STRING))
NotYet = bool
print(waits.__annotations__, get_type_hints(Tree.__init__ if False else Node))
number: Whatever = 5
if number > 3:
    text: str
print(number, get_annotations(inspect.getmodule(Node) or __import__("__main__"), format=Format.STRING))
Node.__annotations__ = {"set": int}
print(Node.__annotations__, get_annotations(Node))
early.__annotations__ = {}
print(early.__annotations__)
