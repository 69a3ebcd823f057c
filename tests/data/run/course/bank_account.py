class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"need {needed:.2f}, have {available:.2f}")
        self.needed = needed


class Account:
    """A bank account with a history."""

    interest = 0.02
    _next = 1000

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.number = Account._next
        Account._next += 1
        self.history = []

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError("balance cannot be negative")
        self._balance = value

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit must be positive")
        self._balance += amount
        self.history.append(("deposit", amount))
        return self

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self.history.append(("withdraw", amount))
        return self

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self._balance})"

    def __str__(self):
        return f"#{self.number} {self.owner:<10}|{self._balance:>10,.2f}"


class Savings(Account):
    interest = 0.05

    def add_interest(self):
        self.deposit(self._balance * self.interest)


ada = Account("Ada", 100)
bob = Savings("Bob", 2500.5)
ada.deposit(50).withdraw(30)
bob.add_interest()
for account in (ada, bob):
    print(account, repr(account), account.history)
for action in (lambda: ada.withdraw(1000), lambda: ada.deposit(-5), lambda: setattr(ada, "balance", -1), lambda: ada.transfer(1)):
    try:
        action()
    except InsufficientFunds as error:
        print("Sorry:", error, error.needed)
    except (ValueError, AttributeError) as error:
        print(type(error).__name__, "-", error)
print(Account.interest, Savings.interest, isinstance(bob, Account), Account.__doc__)
bob.withdraw(10**6)
