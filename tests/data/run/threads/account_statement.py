import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field


@dataclass
class Ledger:
    entries: list = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def book(self, account, amount):
        with self.lock:
            balance = sum(a for name, a in self.entries if name == account) + amount
            if balance < 0:
                raise ValueError(f"{account} would have {balance}")
            self.entries.append((account, amount))
            return balance


ledger = Ledger()
with ThreadPoolExecutor(4) as pool:
    deposits = [pool.submit(ledger.book, name, 100) for name in ("ann", "bob") * 5]
    for future in deposits:
        future.result()
    withdrawals = [pool.submit(ledger.book, "ann", -200) for _ in range(4)]
    print(sorted(str(future.exception() or "ok") for future in withdrawals))
print(sum(amount for _, amount in ledger.entries), len(ledger.entries))
