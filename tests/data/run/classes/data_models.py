# A teacher's tour of special methods: repr, str, eq, hash, ordering, bool, copy, context, format, bytes.
import copy


class Money:
    __slots__ = ("amount", "currency")
    rates = {"EUR": 1.0, "USD": 1.25}
    def __init__(self, amount, currency="EUR"):
        self.amount, self.currency = amount, currency
    def __repr__(self): return f"Money({self.amount!r}, {self.currency!r})"
    def __str__(self): return f"{self.amount:.2f} {self.currency}"
    def __format__(self, spec):
        if spec.endswith("c"):
            return format(self.amount, spec[:-1] + "f") + {"EUR": "€", "USD": "$"}[self.currency]
        return format(str(self), spec)
    def __eq__(self, other):
        if not isinstance(other, Money): return NotImplemented
        return abs(self.to("EUR").amount - other.to("EUR").amount) < 1e-9
    def __hash__(self): return hash(round(self.to("EUR").amount, 6))
    def __lt__(self, other): return self.to("EUR").amount < other.to("EUR").amount
    def __bool__(self): return self.amount != 0
    def __neg__(self): return Money(-self.amount, self.currency)
    def __abs__(self): return Money(abs(self.amount), self.currency)
    def __add__(self, other):
        if isinstance(other, Money): return Money(self.amount + other.to(self.currency).amount, self.currency)
        return NotImplemented
    def __radd__(self, other): return self if other == 0 else NotImplemented
    def __mul__(self, k): return Money(self.amount * k, self.currency)
    __rmul__ = __mul__
    def __truediv__(self, k): return self.amount / k.to(self.currency).amount if isinstance(k, Money) else Money(self.amount / k, self.currency)
    def __iter__(self): return iter((self.amount, self.currency))
    def __bytes__(self): return str(self).encode()
    def __int__(self): return int(self.amount)
    def __float__(self): return float(self.amount)
    def __round__(self, n=0): return Money(round(self.amount, n), self.currency)
    def __getstate__(self): return {"amount": self.amount, "currency": self.currency}
    def __setstate__(self, state):
        for k, v in state.items(): setattr(self, k, v)
    def to(self, currency): return Money(self.amount / self.rates[self.currency] * self.rates[currency], currency)


a, b, zero = Money(10), Money(12.5, "USD"), Money(0)
print(a, repr(b), [a, b], {"k": a}, f"{a} {b!r} {a:>12} {b:.1c} {a:c}", "%s %r" % (a, b), "{:<10}|".format(b))
print(a == b, a != b, a == 10, hash(a) == hash(b), len({a, b}), a < Money(11), sorted([Money(3), Money(1, "USD"), Money(2)]), max(a, Money(99), b))
print(bool(zero), not a, -a, abs(-a), a + b, sum([a, b, Money(1)]), 3 * a, a * 2, a / 4, a / b, round(Money(1.239), 2), int(b), float(b))
amount, currency = b
print(amount, currency, bytes(a), list(a), dict(zip(("amount", "currency"), a)))
c = copy.copy(a)
d = copy.deepcopy([a, a])
print(c == a, c is a, d[0] is d[1], d[0] is a)
for bad in ("a + 5", "5 + a", "a < 5", "a[0]", "a.x", "a.y = 1", "len(a)", "a - b", "a > 5", "a(1)", "Money()"):
    try:
        print(eval(bad) if "=" not in bad else exec(bad))
    except (TypeError, AttributeError) as error:
        print(bad, "->", type(error).__name__, error)


class Resource:
    opened = []
    def __init__(self, name): self.name = name
    def __enter__(self):
        self.opened.append(self.name)
        return self
    def __exit__(self, *exc):
        self.opened.remove(self.name)
        return exc[0] is KeyError
    def __del__(self): print("gone", self.name)
    def __call__(self, x): return f"{self.name}({x})"
    def __contains__(self, x): return x in self.name
    def __len__(self): return len(self.name)
    def __instancecheck__(self, x): return True
    def __getitem__(self, k): return self.name[k]


with Resource("file") as r, Resource("db") as s:
    print(Resource.opened, r(1), "b" in s, len(r), isinstance(5, r), r[1:], list(s))
    raise KeyError("swallowed")
print(Resource.opened)
del r, s
class Comparable:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f"C{self.v}"
items = [Comparable(v) for v in (3, 1, 2)]
print(sorted(items), min(items), max(items), items[0] > items[1], sorted(items, reverse=True))
try:
    items[0] <= items[1]
except TypeError as error:
    print(error)
