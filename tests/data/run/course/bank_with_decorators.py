# A bank whose rules are decorators: validation, logging, retry, permissions.
import functools
from datetime import datetime


class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"needed {needed}, available {available}")
        self.needed, self.available = needed, available


def validate_amount(method):
    @functools.wraps(method)
    def wrapper(self, amount, *args, **kwargs):
        if not isinstance(amount, (int, float)) or isinstance(amount, bool):
            raise TypeError(f"amount must be a number, not {type(amount).__name__}")
        if amount <= 0:
            raise ValueError(f"amount must be positive: {amount}")
        return method(self, amount, *args, **kwargs)
    return wrapper


def logged(label=None):
    def decorator(method):
        @functools.wraps(method)
        def wrapper(self, *args, **kwargs):
            try:
                result = method(self, *args, **kwargs)
            except Exception as error:
                self.log.append(f"{label or method.__name__}{args} failed: {error}")
                raise
            self.log.append(f"{label or method.__name__}{args} -> {result}")
            return result
        return wrapper
    return decorator


class Account:
    interest_rate = 0.02
    _next_number = 1000

    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.log = owner, balance, []
        self.number = Account._next_number
        Account._next_number += 1

    @property
    def balance(self):
        return self._balance

    @logged("in")
    @validate_amount
    def deposit(self, amount):
        self._balance += amount
        return self._balance

    @logged("out")
    @validate_amount
    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        return self._balance

    def __repr__(self):
        return f"<Account {self.number} {self.owner}: {self._balance:,.2f}>"


class Savings(Account):
    interest_rate = 0.05

    def add_interest(self, years=1):
        for _ in range(years):
            self._balance *= 1 + self.interest_rate
        return round(self._balance, 2)


def transfer(source, target, amount):
    source.withdraw(amount)
    try:
        target.deposit(amount)
    except Exception:
        source.deposit(amount)
        raise


alice, bob = Account("Alice", 100), Savings("Bob")
transfer(alice, bob, 40)
for amount in (500, -5, "ten", True, 0.5):
    try:
        transfer(alice, bob, amount)
        print("ok", amount)
    except InsufficientFunds as error:
        print("short by", error.needed - error.available)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(alice, bob, bob.add_interest(3))
try:
    alice.balance = 1_000_000
except AttributeError as error:
    print("AttributeError")
print(*alice.log, sep="\n")
print(Account.deposit.__name__, Account.withdraw.__wrapped__.__name__, Account._next_number)
