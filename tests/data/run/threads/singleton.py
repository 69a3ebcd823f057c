import threading
import time


class Singleton:
    _instance = None
    _lock = threading.Lock()
    made = 0

    def __new__(cls):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    time.sleep(0.01)
                    cls.made += 1
                    cls._instance = super().__new__(cls)
        return cls._instance


class Lazy:
    def __init__(self, make):
        self.make = make
        self.lock = threading.RLock()

    def get(self):
        with self.lock:
            if not hasattr(self, "value"):
                self.value = self.make()
            return self.value


found = []
threads = [threading.Thread(target=lambda: found.append(Singleton())) for _ in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(set(map(id, found))), Singleton.made)
calls = []
lazy = Lazy(lambda: calls.append(1) or time.sleep(0.01) or "made")
threads = [threading.Thread(target=lambda: found.append(lazy.get())) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(found[-4:], len(calls))
