# versions: 3.10-
from dataclasses import dataclass, field, asdict, astuple, replace, fields, make_dataclass, InitVar, KW_ONLY, FrozenInstanceError, is_dataclass
from typing import ClassVar, Optional
import json

@dataclass
class InventoryItem:
    """Class for keeping track of an item in inventory."""
    name: str
    unit_price: float
    quantity_on_hand: int = 0
    def total_cost(self) -> float:
        return self.unit_price * self.quantity_on_hand

@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    tags: tuple = field(default=(), compare=False, repr=False)
    instances: ClassVar[int] = 0
    def __post_init__(self):
        if self.major < 0: raise ValueError("negative")
        type(self).instances += 1

@dataclass
class C:
    i: int
    j: int | None = None
    database: InitVar[dict | None] = None
    def __post_init__(self, database):
        if self.j is None and database is not None:
            self.j = database['j']

@dataclass
class Point:
    x: float
    _: KW_ONLY
    y: float = 0.0
    z: float = 0.0

@dataclass(slots=True, kw_only=True)
class Node:
    value: int
    children: list['Node'] = field(default_factory=list)
    meta: dict = field(default_factory=dict, metadata={"unit": "none"})

item = InventoryItem("widget", 3.0, 10)
print(item, item.total_cost(), item == InventoryItem("widget", 3.0, 10))
print(Version(1) < Version(1, 2, ("a",)), sorted([Version(2), Version(1, 9)]), Version.instances, hash(Version(1)) == hash(Version(1)))
try:
    Version(1).major = 2
except FrozenInstanceError as e:
    print(type(e).__name__, e)
print(C(10, database={"j": 3}), Point(1, y=2))
tree = Node(value=1, children=[Node(value=2), Node(value=3, meta={"k": [1]})])
print(json.dumps(asdict(tree)), astuple(tree))
print([f.name for f in fields(Node)], fields(Node)[2].metadata["unit"], is_dataclass(Node), Node.__slots__)
try:
    tree.extra = 1
except AttributeError as e:
    print(e)
print(replace(item, name="gadget"))
D = make_dataclass("D", [("x", int), ("y", list, field(default_factory=list))], namespace={"total": lambda self: self.x + sum(self.y)})
print(D(3, [4]).total(), D(1))
for bad in ("class A:\n    x: list = []", "class A:\n    x: int = 1\n    y: int"):
    try:
        exec("@dataclass\n" + bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    InventoryItem("x")
except TypeError as e:
    print(e)
try:
    Point(1, 2)
except TypeError as e:
    print(e)
match Point(1, y=5):
    case Point(x=1, y=y): print("matched", y)
print(InventoryItem.__match_args__, InventoryItem.__doc__, D.__doc__)
hash(item)
