from typing import NamedTuple


class Product(NamedTuple):
    name: str
    price: float


class Cart:
    TAX = 0.2

    def __init__(self):
        self._lines = {}

    def __iadd__(self, product):
        self._lines[product] = self._lines.get(product, 0) + 1
        return self

    def __isub__(self, product):
        if product not in self._lines:
            raise KeyError(product.name)
        self._lines[product] -= 1
        if not self._lines[product]:
            del self._lines[product]
        return self

    def __iter__(self):
        yield from self._lines.items()

    def __len__(self):
        return sum(self._lines.values())

    def __bool__(self):
        return bool(self._lines)

    def __contains__(self, name):
        return any(product.name == name for product in self._lines)

    @property
    def total(self):
        return sum(product.price * n for product, n in self)

    def discount(self, rule):
        return round(rule(self.total, len(self)), 2)

    def __str__(self):
        lines = [f"{n:>3} x {p.name:.<15}{p.price * n:.>10.2f}" for p, n in self]
        lines.append(f"{'total':>21}{self.total:>10.2f}")
        lines.append(f"{'tax':>21}{self.total * self.TAX:>10.2f}")
        return "\n".join(lines)


tea, cake = Product("tea", 2.5), Product("cake", 12.95)
cart = Cart()
print(bool(cart), len(cart), cart.total)
for product in (tea, cake, tea):
    cart += product
print(cart)
print(len(cart), "tea" in cart, "milk" in cart, bool(cart))
rules = {"none": lambda total, n: total, "ten percent": lambda total, n: total * 0.9, "three for two": lambda total, n: total - (2.5 if n >= 3 else 0)}
for name, rule in rules.items():
    print(f"{name}: {cart.discount(rule)}")
cart -= tea
cart -= cake
print([(p.name, n) for p, n in cart])
try:
    cart -= cake
except KeyError as error:
    print("not there:", error)
print(tea._asdict(), tea > cake, sorted([tea, cake], key=lambda p: p.price))
cart += "milk"
print(cart)
