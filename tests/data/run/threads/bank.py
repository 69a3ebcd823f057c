import threading
import time


class Account:
    def __init__(self, name, balance):
        self.name = name
        self.balance = balance
        self.lock = threading.Lock()


class InsufficientFunds(Exception):
    pass


def transfer(source, target, amount):
    # Always in the same order: no deadlock.
    first, second = sorted((source, target), key=lambda account: account.name)
    with first.lock, second.lock:
        if source.balance < amount:
            raise InsufficientFunds(f"{source.name} has {source.balance}, needs {amount}")
        balance = source.balance
        time.sleep(0.001)
        source.balance = balance - amount
        target.balance += amount


a, b, c = Account("a", 100), Account("b", 50), Account("c", 0)
refused = []


def repeat(source, target, amount, times):
    for _ in range(times):
        try:
            transfer(source, target, amount)
        except InsufficientFunds as error:
            refused.append(str(error))


jobs = [(a, b, 5, 10), (b, a, 5, 10), (b, c, 1, 20), (c, b, 1000, 2)]
threads = [threading.Thread(target=repeat, args=job) for job in jobs]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(a.balance, b.balance, c.balance, a.balance + b.balance + c.balance)
print(len(refused), refused[0].startswith("c has "))
