"""An event-sourced inventory: events as frozen dataclasses, handlers by type, undo, weak observers, JSON snapshots."""
import json
import weakref
from abc import ABC, abstractmethod
from collections import ChainMap, defaultdict
from contextlib import ExitStack, contextmanager, redirect_stdout, suppress
from dataclasses import asdict, dataclass, field, fields, is_dataclass, replace
from datetime import datetime, timedelta
from functools import singledispatchmethod
from io import StringIO
from types import MappingProxyType, SimpleNamespace
from uuid import UUID, uuid5, NAMESPACE_DNS


@dataclass(frozen=True)
class Event(ABC):
    sku: str
    at: datetime = field(default=datetime(2024, 1, 1), compare=False)

    @abstractmethod
    def apply(self, stock):
        """Changes the stock."""

    @property
    def id(self):
        return uuid5(NAMESPACE_DNS, f"{type(self).__name__}:{self.sku}:{self.at.isoformat()}")


@dataclass(frozen=True)
class Received(Event):
    quantity: int = 1

    def __post_init__(self):
        if self.quantity <= 0:
            raise ValueError(f"quantity must be positive: {self.quantity}")

    def apply(self, stock):
        stock[self.sku] += self.quantity


@dataclass(frozen=True)
class Shipped(Received):
    def apply(self, stock):
        if stock[self.sku] < self.quantity:
            raise OutOfStock(self.sku, stock[self.sku], self.quantity)
        stock[self.sku] -= self.quantity


@dataclass(frozen=True, order=True)
class Priced(Event):
    price: float = 0.0

    def apply(self, stock):
        pass


class OutOfStock(Exception):
    def __init__(self, sku, available, wanted):
        super().__init__(sku, available, wanted)
        self.sku, self.available, self.wanted = sku, available, wanted

    def __str__(self):
        return f"{self.wanted} of {self.sku} wanted, {self.available} there"


class Inventory:
    def __init__(self):
        self._stock = defaultdict(int)
        self.events = []
        self.observers = weakref.WeakSet()
        self.prices = ChainMap({}, {"default": 9.99})

    @property
    def stock(self):
        return MappingProxyType(self._stock)

    @singledispatchmethod
    def handle(self, event):
        raise NotImplementedError(type(event).__name__)

    @handle.register
    def _(self, event: Received):
        event.apply(self._stock)
        self._record(event)

    @handle.register
    def _(self, event: Priced):
        self.prices[event.sku] = event.price
        self._record(event)

    def _record(self, event):
        self.events.append(event)
        for observer in sorted(self.observers, key=lambda observer: observer.name):
            observer(event)

    @contextmanager
    def transaction(self):
        saved = dict(self._stock), len(self.events)
        try:
            yield self
        except OutOfStock:
            self._stock.clear()
            self._stock.update(saved[0])
            del self.events[saved[1]:]
            raise

    def snapshot(self):
        return json.dumps({"stock": self._stock, "events": self.events}, default=encode, indent=1, sort_keys=True)

    @classmethod
    def restore(cls, text):
        inventory = cls()
        for data in json.loads(text, object_hook=decode)["events"]:
            inventory.handle(data)
        return inventory


def encode(value):
    if is_dataclass(value):
        return {"type": type(value).__name__, **asdict(value)}
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{value!r} has no JSON")


def decode(data):
    if "type" not in data:
        return data
    cls = {kind.__name__: kind for kind in (Received, Shipped, Priced)}[data.pop("type")]
    return cls(**{**data, "at": datetime.fromisoformat(data["at"])})


class Watcher:
    def __init__(self, name):
        self.name = name

    def __call__(self, event):
        print(f"  {self.name} saw {event}")


inventory = Inventory()
watcher = Watcher("log")
inventory.observers.update([watcher, Watcher("gone at once")])
start = datetime(2024, 5, 1, 9, 30)
for n, event in enumerate([Received("pen", quantity=10), Shipped("pen", quantity=3), Priced("pen", price=1.25), Received("ink", quantity=2)]):
    inventory.handle(replace(event, at=start + timedelta(minutes=n)))
print(dict(inventory.stock), inventory.prices["pen"], inventory.prices["nothing"] if "nothing" in inventory.prices else inventory.prices["default"])
del watcher
try:
    with inventory.transaction() as open_inventory:
        open_inventory.handle(Shipped("pen", quantity=1))
        open_inventory.handle(Shipped("ink", quantity=5))
except OutOfStock as error:
    print(error, error.args, repr(error))
print(dict(inventory.stock), len(inventory.events), len(inventory.observers))
text = inventory.snapshot()
print(text)
copy = Inventory.restore(text)
print(copy.events == inventory.events, copy.events[0].at, copy.stock == inventory.stock, [f.name for f in fields(Shipped)])
print(Received("a", quantity=2) == Received("a", start, 2), hash(Received("a")) == hash(Received("a", start)), Priced("a", price=1) < Priced("b"), isinstance(inventory.events[0].id, UUID), inventory.events[0].id)
for wrong in (lambda: Event("x"), lambda: Received("x", quantity=0), lambda: setattr(Received("x"), "sku", "y"), lambda: inventory.stock.update(a=1), lambda: inventory.handle("?"),
              lambda: json.dumps({1, 2}, default=encode), lambda: Received("a") < Received("b"), lambda: Received(), lambda: replace(Received("a"), colour=1), lambda: inventory.prices["q"], lambda: decode({"type": "?"})):
    try:
        print(wrong())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
with ExitStack() as stack:
    out = stack.enter_context(redirect_stdout(StringIO()))
    stack.enter_context(suppress(OutOfStock))
    stack.callback(print, "callback runs first")
    print("captured")
    inventory.handle(Shipped("pen", quantity=100))
print(out.getvalue().splitlines(), SimpleNamespace(a=1, b=[2]), SimpleNamespace(a=1) == SimpleNamespace(a=1))
