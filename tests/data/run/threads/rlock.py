import re
import threading
import time


def shown(lock):
    return re.sub(r"owner=\d+", lambda found: found[0] if found[0] == "owner=0" else "owner=N", repr(lock))


lock = threading.RLock()
print(shown(lock))
for _ in range(3):
    print(lock.acquire(), shown(lock))
for _ in range(3):
    lock.release()
print(shown(lock))
try:
    lock.release()
except RuntimeError as error:
    print(error)


def fact(n):
    with lock:
        return 1 if n == 0 else n * fact(n - 1)


print(fact(20), shown(lock))
seen = []


def other():
    seen.append(lock.acquire(blocking=False))
    seen.append(lock.acquire(timeout=0.02))
    try:
        lock.release()
    except RuntimeError as error:
        seen.append(str(error))


with lock, lock:
    thread = threading.Thread(target=other)
    thread.start()
    thread.join()
print(seen)


class Account:
    def __init__(self):
        self.lock = threading.RLock()
        self.total = 0

    def add(self, n):
        with self.lock:
            time.sleep(0.001)
            self.total += n

    def add_twice(self, n):
        with self.lock:
            self.add(n)
            self.add(n)


account = Account()
threads = [threading.Thread(target=account.add_twice, args=(n,)) for n in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(account.total, lock._is_owned())
