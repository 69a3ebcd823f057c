import threading
import random
import time

class InsufficientFunds(Exception):
    pass

class Account:
    _ids = iter(range(1, 100))
    def __init__(self, owner, balance=0):
        self.id = next(self._ids)
        self.owner, self.balance = owner, balance
        self.lock = threading.Lock()
    def __repr__(self):
        return f"Account({self.owner!r}, {self.balance})"
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        with self.lock:
            current = self.balance
            time.sleep(0.0001)
            self.balance = current + amount
    def withdraw(self, amount):
        with self.lock:
            if amount > self.balance:
                raise InsufficientFunds(f"{self.owner}: {amount} > {self.balance}")
            current = self.balance
            time.sleep(0.0001)
            self.balance = current - amount

def transfer(src, dst, amount):
    first, second = sorted((src, dst), key=lambda a: a.id)
    with first.lock, second.lock:
        if src.balance < amount:
            return False
        src.balance -= amount
        dst.balance += amount
        return True

def main():
    accounts = [Account(n, 100) for n in ("ann", "bob", "cy")]
    rng = random.Random(1)
    plan = [(rng.sample(range(3), 2), rng.randint(1, 60)) for _ in range(30)]
    def work(part):
        for (i, j), amount in part:
            transfer(accounts[i], accounts[j], amount)
    threads = [threading.Thread(target=work, args=(plan[k::3],), name=f"teller-{k}") for k in range(3)]
    for t in threads: t.start()
    for t in threads: t.join()
    print(sum(a.balance for a in accounts), all(a.balance >= 0 for a in accounts))
    a = Account("dan")
    ts = [threading.Thread(target=a.deposit, args=(1,)) for _ in range(50)]
    for t in ts: t.start()
    for t in ts: t.join()
    print(a)
    try:
        a.withdraw(51)
    except InsufficientFunds as e:
        print("refused:", e)
    t = threading.Thread(target=a.withdraw, args=(1000,), name="greedy")
    t.start(); t.join()
    print("main goes on", t.is_alive())
    a.deposit(-1)

if __name__ == "__main__":
    main()
