# versions: 3.10-
"""Type hints, dataclasses with every option, linked lists, trees, iterators, observers, plug-ins, events, a shell."""
from __future__ import annotations

import copy
import dataclasses
import inspect
import traceback
import typing
import weakref
from collections.abc import Callable, Iterator
from dataclasses import KW_ONLY, InitVar, dataclass, field
from functools import partial, partialmethod
from itertools import count
from typing import Any, Optional, TypedDict, get_type_hints


class Event(list):
    """Called, it calls all of its."""

    def __call__(self, *args, **kwargs):
        return [listener(*args, **kwargs) for listener in self]

    def __repr__(self):
        return f"Event({super().__repr__()})"


@dataclass
class Item:
    name: str
    weight: float = 1.0
    _: KW_ONLY
    tags: list[str] = field(default_factory=list, repr=False)
    cursed: bool = False
    scale: InitVar[float] = 1.0
    id: int = field(init=False, compare=False, default_factory=partial(next, count(1)))

    def __post_init__(self, scale):
        self.weight *= scale


@dataclass(slots=True, eq=False)
class Room:
    name: str
    exits: dict[str, Room] = field(default_factory=dict, repr=False)
    items: list[Item] = field(default_factory=list)
    north, south = (partialmethod(lambda self, way: self.exits.get(way), way) for way in ("north", "south"))

    def connect(self, way: str, other: Room) -> Room:
        self.exits[way] = other
        return other


class Player(TypedDict, total=False):
    name: str
    health: int


class Node:
    __slots__ = ("value", "left", "right", "_parent", "__weakref__")

    def __init__(self, value, parent=None):
        self.value, self.left, self.right = value, None, None
        self._parent = weakref.ref(parent) if parent else None

    @property
    def parent(self):
        return self._parent and self._parent()

    def insert(self, value):
        side = "left" if value < self.value else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Node(value, self))
        else:
            child.insert(value)
        return self

    def __iter__(self) -> Iterator[Any]:
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def __contains__(self, value):
        node = self
        while node and node.value != value:
            node = node.left if value < node.value else node.right
        return node is not None

    def __len__(self):
        return sum(1 for _ in self)


class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self): return self
    def __next__(self):
        if self.start <= 0:
            raise StopIteration
        self.start -= 1
        return self.start + 1


class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.name, None)
    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, not {type(value).__name__}")
        setattr(instance, self.name, value)
    def __delete__(self, instance):
        delattr(instance, self.name)


class Hero:
    name, level = Typed(str), Typed(int)

    def __init__(self, name, level=1):
        self.name, self.level = name, level

    def __getattr__(self, attribute):
        if attribute.startswith("is_"):
            return lambda: attribute[3:] == self.name.lower()
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {attribute!r}", name=attribute, obj=self)


sword, rock = Item("sword", 3, tags=["sharp"], scale=2), Item("rock")
hall = Room("hall", items=[sword])
hall.connect("north", Room("attic", {"south": hall})).items.append(rock)
print(hall, hall.north(), hall.north().south() is hall, hall.south(), sword, sword == Item("sword", 6, tags=["sharp"]), sep="\n")
print(dataclasses.asdict(rock), [f.name for f in dataclasses.fields(Item)], dataclasses.replace(rock, name="stone", scale=1), Item.__match_args__)
other = copy.deepcopy(hall)
print(other.items == hall.items, other.items[0] is sword, copy.copy(hall).items is hall.items, other.exits["north"].exits["south"] is other)
print(inspect.signature(Item), inspect.signature(Room.connect), get_type_hints(Room.connect)["other"], Player(name="x"), Player.__annotations__.keys(), sep="\n")
tree = Node(50)
for value in (30, 70, 20, 40, 60, 80):
    tree.insert(value)
print(list(tree), 60 in tree, 65 in tree, len(tree), tree.left.right.parent.value, max(tree), [*reversed(list(tree))][:2], list(Countdown(3)), sum(Countdown(4)), dict(zip("abc", Countdown(9))))
changed = Event([print, lambda *a: len(a)])
print(changed("health", 10), changed[1]("a", "b"), isinstance(changed, list))
hero = Hero("Bob")
print(hero.name, hero.is_bob(), hero.is_ada(), Hero.level.kind, vars(hero))
for wrong in ("hero.level = 'x'", "hero.sword", "Item()", "Item('a', 1, [])", "hall.size = 3", "del hero.name; print(hero.name); del hero.name", "Room(1, 2, 3, 4)", "sword < rock", "hall.connect('up')", "Node(1).insert()", "next(Countdown(0))", "{}['k']", "[][1]", "int('x')", "'a' + 1", "len(3)", "undefined", "(lambda: (yield))().throw(KeyError('k'))", "raise ValueError from None", "1/0", "x = [1,2]; a, b, c = x", "import nothing"):
    try:
        exec(wrong)
    except BaseException as error:
        print(f"{wrong}: {type(error).__name__}: {error}")


def outer(n):
    try:
        return inner(n)
    except ZeroDivisionError as error:
        raise RuntimeError(f"outer({n})") from error


def inner(n):
    return 10 / n


try:
    outer(0)
except RuntimeError:
    print(traceback.format_exc())
assert outer(5) == 2, "never"
print([line.strip() for line in traceback.format_exception_only(KeyError("x"))], typing.get_origin(list[int]), typing.get_args(dict[str, int]), Optional[int], Callable[[int], str])
outer(0)
