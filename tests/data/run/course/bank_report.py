"""A bank with accounts, an exception hierarchy, properties and a small report."""
from __future__ import annotations

import logging
import sys
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum, auto
from typing import ClassVar, Iterable, Optional

logging.basicConfig(level=logging.INFO, format="%(levelname)-8s %(name)s: %(message)s", stream=sys.stdout)
log = logging.getLogger("bank")


class BankError(Exception):
    """Base of everything that goes wrong."""


class InsufficientFunds(BankError):
    def __init__(self, needed: Decimal, available: Decimal) -> None:
        super().__init__(f"need {needed:.2f}, have {available:.2f}")
        self.needed, self.available = needed, available

    @property
    def missing(self) -> Decimal:
        """How much is missing."""
        return self.needed - self.available


class Kind(Enum):
    DEPOSIT = auto()
    WITHDRAWAL = auto()
    INTEREST = auto()

    def __str__(self) -> str:
        return self.name.title()


@dataclass(frozen=True, order=True)
class Entry:
    when: datetime
    kind: Kind = field(compare=False)
    amount: Decimal = field(compare=False, default=Decimal("0"))
    note: Optional[str] = field(default=None, compare=False, repr=False)


class Account(ABC):
    _next: ClassVar[int] = 1000

    def __init__(self, owner: str, balance: Decimal = Decimal(0)) -> None:
        self.owner = owner
        self._balance = balance
        self.number = Account._next
        Account._next += 1
        self.history: list[Entry] = []

    @property
    def balance(self) -> Decimal:
        """The balance in euros."""
        return self._balance

    @balance.setter
    def balance(self, value: Decimal) -> None:
        if value < 0:
            raise ValueError("a balance is never negative")
        self._balance = value

    def _note(self, kind: Kind, amount: Decimal, when: datetime) -> None:
        self.history.append(Entry(when, kind, amount))
        log.info("%s %s: %s", self.owner, kind, amount)

    def deposit(self, amount: Decimal, when: datetime) -> None:
        if amount <= 0:
            raise BankError("deposits are positive") from ValueError(amount)
        self._balance += amount
        self._note(Kind.DEPOSIT, amount, when)

    def withdraw(self, amount: Decimal, when: datetime) -> None:
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self._note(Kind.WITHDRAWAL, amount, when)

    @abstractmethod
    def monthly(self, when: datetime) -> None: ...

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.owner!r}, {self._balance})"


class Savings(Account):
    rate = Decimal("0.0125")

    def monthly(self, when: datetime) -> None:
        interest = (self._balance * self.rate / 12).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
        self._balance += interest
        self._note(Kind.INTEREST, interest, when)


def total(accounts: Iterable[Account]) -> Decimal:
    return sum((account.balance for account in accounts), Decimal())


def main() -> None:
    start = datetime(2024, 2, 28, 9, 30)
    ada, bob = Savings("Ada", Decimal("100.50")), Savings("Bob")
    bob.deposit(Decimal("1234.5"), start)
    for attempt in ("20", "1000"):
        try:
            ada.withdraw(Decimal(attempt), start + timedelta(days=1))
        except InsufficientFunds as error:
            log.error("refused: %s, missing %s", error, error.missing)
    try:
        ada.deposit(Decimal(-1), start)
    except BankError as error:
        print(repr(error), "because of", repr(error.__cause__))
    for account in (ada, bob):
        account.monthly(start.replace(month=3, day=1))
    print(f"{'owner':<10}|{'balance':>12}")
    print("-" * 10 + "+" + "-" * 12)
    for account in sorted((ada, bob), key=lambda each: each.balance, reverse=True):
        print(f"{account.owner:<10}|{account.balance:>12,.2f}")
    print(f"{total([ada, bob]):,}", [ada, bob], Account.balance.__doc__, Account.__abstractmethods__)
    print(max(bob.history), bob.history[0].when.strftime("%a %d %b %Y, %H:%M"), bob.history[-1] > bob.history[0])
    for action in (lambda: Account("x"), lambda: setattr(ada, "balance", Decimal(-5)), lambda: setattr(bob.history[0], "note", "x"),
                   lambda: setattr(InsufficientFunds(Decimal(1), Decimal(0)), "missing", 3)):
        try:
            action()
        except Exception as error:
            print(type(error).__name__, error)


if __name__ == "__main__":
    main()
