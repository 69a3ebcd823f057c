"""Invoices with exact money: decimal, rounding modes, tables."""
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import (ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Context, Decimal, DivisionByZero, Inexact, InvalidOperation, getcontext,
                     localcontext)
from typing import List

CENT = Decimal("0.01")


def money(amount, rounding=ROUND_HALF_UP):
    return amount.quantize(CENT, rounding=rounding)


@dataclass(frozen=True)
class Line:
    text: str
    quantity: Decimal
    price: Decimal
    vat: Decimal = Decimal("0.20")

    @property
    def net(self):
        return money(self.quantity * self.price)

    @property
    def tax(self):
        return money(self.net * self.vat)


@dataclass
class Invoice:
    number: int
    issued: date
    lines: List[Line] = field(default_factory=list)
    discount: Decimal = Decimal(0)

    def add(self, text, quantity, price, **rest):
        self.lines.append(Line(text, Decimal(quantity), Decimal(price), **rest))
        return self

    @property
    def due(self):
        return self.issued + timedelta(days=30)

    def taxes(self):
        by_rate = defaultdict(Decimal)
        for line in self.lines:
            by_rate[line.vat] += line.tax
        return dict(sorted(by_rate.items()))

    @property
    def total(self):
        net = sum((line.net for line in self.lines), Decimal())
        return money((net + sum(self.taxes().values())) * (1 - self.discount))

    def __str__(self):
        rows = [f"Invoice {self.number:05d}  issued {self.issued:%d.%m.%Y}  due {self.due.isoformat()}"]
        rows.append(f"{'text':<14}|{'qty':>6}|{'price':>10}|{'net':>12}")
        rows.append("-" * 14 + "+" + "-" * 6 + "+" + "-" * 10 + "+" + "-" * 12)
        for line in self.lines:
            rows.append(f"{line.text:<14.14}|{line.quantity:>6}|{line.price:>10,.2f}|{line.net:>12,}")
        for rate, tax in self.taxes().items():
            rows.append(f"{'VAT ' + format(rate, '.1%'):>32}|{tax:>12,.2f}")
        rows.append(f"{'TOTAL':>32}|{self.total:>12,.2f}")
        return "\n".join(rows)


invoice = Invoice(42, date(2024, 2, 15)).add("Widget, large", "3", "19.99").add("Consulting", "12.5", "110")
invoice.add("Book of all books", 1, "45.455", vat=Decimal("0.05")).add("Gift", 2, "0.005", vat=Decimal(0))
print(invoice)
invoice.discount = Decimal("0.025")
print(invoice.total, repr(invoice.total))
print(0.1 + 0.2 == 0.3, Decimal("0.1") + Decimal("0.2") == Decimal("0.3"), Decimal(0.1))
for mode in ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN, ROUND_UP:
    print(f"{mode:<16}", *(money(Decimal(text), mode) for text in ("2.675", "2.665", "-2.675", "2.671")))
print([round(Decimal(text), 1) for text in ("0.25", "0.35")], round(Decimal("2.5")), round(Decimal("1234.5"), -2))
print(Decimal(1) / Decimal(7), Decimal(2).sqrt(), Decimal("1e3"), Decimal("1E+3").normalize(), Decimal("120").normalize(), Decimal("3.140").as_tuple())
with localcontext() as context:
    context.prec = 5
    print(Decimal(1) / 7, +Decimal("123456.789"), getcontext().prec)
    context.traps[Inexact] = True
    try:
        Decimal(1) / 3
    except Inexact as error:
        print("inexact", error)
print(getcontext().prec, Context(prec=3).divide(Decimal(10), Decimal(3)))
for wrong in (lambda: Decimal("12,5"), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal("1") + 1.5, lambda: Decimal("Infinity") - Decimal("Infinity"),
              lambda: Decimal(-1).sqrt(), lambda: Decimal("1e30").quantize(CENT)):
    try:
        print(wrong())
    except (InvalidOperation, DivisionByZero, TypeError) as error:
        print(type(error).__name__, error)
shares = [Decimal(100) / 3] * 3
cents = [money(share, ROUND_DOWN) for share in shares]
cents[0] += Decimal(100) - sum(cents)
print(cents, sum(cents), max(cents), Decimal("7") // Decimal("2"), Decimal("-7") % Decimal("3"), divmod(Decimal(7), 2), Decimal(2) ** 10, Decimal(2) ** Decimal("0.5"))
print(f"{Decimal('1234567.891'):,.1f} {Decimal('0.00001234'):e} {Decimal('12.50'):g} {Decimal('5'):08.2f} {Decimal('-3.7'):+} {Decimal('NaN')}", int(Decimal("-3.7")), float(Decimal("0.5")))
print(Decimal("1.10") == Decimal("1.1"), hash(Decimal("1.10")) == hash(Decimal("1.1")), Decimal("1.10").compare(Decimal("1.2")), Decimal("5").adjusted(), Decimal(5) == 5.0)
