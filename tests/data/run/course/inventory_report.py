# An inventory: nested dictionaries, exceptions of one's own, sorting, a table, JSON in and out.
import json


class OutOfStock(Exception):
    pass


class Inventory:
    def __init__(self):
        self._items = {}

    def add(self, name, price, quantity=1, *tags):
        item = self._items.setdefault(name, {"price": price, "quantity": 0, "tags": set()})
        item["quantity"] += quantity
        item["tags"].update(tags)
        return self

    def remove(self, name, quantity=1):
        try:
            item = self._items[name]
        except KeyError:
            raise OutOfStock(f"we never had {name}") from None
        if item["quantity"] < quantity:
            raise OutOfStock(f"only {item['quantity']} of {name}, not {quantity}")
        item["quantity"] -= quantity
        if not item["quantity"]:
            del self._items[name]

    def total(self):
        return sum(i["price"] * i["quantity"] for i in self._items.values())

    def __getitem__(self, name):
        return self._items[name]["quantity"]

    def __contains__(self, name):
        return name in self._items

    def __len__(self):
        return len(self._items)

    def tagged(self, *tags):
        return sorted(n for n, i in self._items.items() if set(tags) <= i["tags"])

    def report(self, key="name", reverse=False):
        keys = {"name": lambda kv: kv[0], "price": lambda kv: kv[1]["price"], "value": lambda kv: kv[1]["price"] * kv[1]["quantity"]}
        yield f"{'item':<10}|{'price':>8}|{'qty':>4}|{'value':>10}"
        yield "-" * 10 + "+" + "-" * 8 + "+" + "-" * 4 + "+" + "-" * 10
        for name, item in sorted(self._items.items(), key=keys[key], reverse=reverse):
            yield f"{name:<10.10}|{item['price']:>8.2f}|{item['quantity']:>4}|{item['price'] * item['quantity']:>10,.2f}"

    def dump(self):
        return json.dumps(self._items, default=sorted, indent=1)

    @classmethod
    def load(cls, text):
        made = cls()
        for name, item in json.loads(text).items():
            made.add(name, item["price"], item["quantity"], *item["tags"])
        return made


shop = Inventory()
shop.add("apple", 0.5, 100, "fruit", "red").add("pear", 0.75, 20, "fruit").add("television", 499.99, 2).add("apple", 0.5, 10, "cheap")
print(*shop.report(), sep="\n")
print(*shop.report("value", True), sep="\n")
print(shop["apple"], "kiwi" in shop, len(shop), f"{shop.total():.2f}", shop.tagged("fruit"), shop.tagged("fruit", "red"), shop.tagged())
for name, quantity in (("pear", 20), ("television", 3), ("kiwi", 1), ("pear", 1)):
    try:
        shop.remove(name, quantity)
        print("sold", quantity, name)
    except OutOfStock as error:
        print("sorry:", error, error.__cause__, error.__suppress_context__)
text = shop.dump()
print(text)
again = Inventory.load(text)
print(again.dump() == text, again._items == shop._items)
try:
    again.report("colour").__next__()
    list(again.report("colour"))
except KeyError as error:
    print("no key", error)
