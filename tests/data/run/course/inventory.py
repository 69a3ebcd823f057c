from dataclasses import dataclass, field, asdict, replace, astuple, FrozenInstanceError


@dataclass(order=True)
class Item:
    name: str
    price: float
    quantity: int = 0
    tags: list = field(default_factory=list, compare=False)

    def total(self) -> float:
        return self.price * self.quantity


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


@dataclass
class Inventory:
    items: dict = field(default_factory=dict)
    log: list = field(default_factory=list, repr=False)

    def __post_init__(self):
        self.log.append("created")

    def add(self, item):
        if item.name in self.items:
            self.items[item.name].quantity += item.quantity
        else:
            self.items[item.name] = item
        self.log.append(f"added {item.quantity} x {item.name}")

    def remove(self, name, quantity=1):
        item = self.items[name]
        if item.quantity < quantity:
            raise ValueError(f"only {item.quantity} of {name}")
        item.quantity -= quantity

    def report(self):
        for item in sorted(self.items.values()):
            print(f"{item.name:<8} {item.quantity:>3} x {item.price:>7.2f} = {item.total():>9.2f}")
        print("total".rjust(31), format(sum(i.total() for i in self.items.values()), ",.2f"))


stock = Inventory()
stock.add(Item("pen", 1.5, 100, ["office"]))
stock.add(Item("desk", 250, 3))
stock.add(Item("pen", 1.5, 20))
stock.remove("desk", 2)
stock.report()
print(stock, stock.log)
try:
    stock.remove("desk", 5)
except ValueError as error:
    print(error)
pen = stock.items["pen"]
print(asdict(pen), astuple(pen), replace(pen, price=2) > pen, pen == Item("pen", 1.5, 120))
p = Point(1, 2) + Point(3)
print(p, hash(p) == hash(Point(4, 2)), {p: "there"}[Point(4, 2)])
try:
    p.x = 5
except FrozenInstanceError as error:
    print(type(error).__name__, error)
try:
    Item("x")
except TypeError as error:
    print(error)
stock.remove("chair")
