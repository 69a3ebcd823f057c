import threading
import time


class Cache:
    def __init__(self, load):
        self.load = load
        self.values = {}
        self.loading = {}
        self.lock = threading.Lock()

    def get(self, key):
        with self.lock:
            if key in self.values:
                return self.values[key]
            event = self.loading.get(key)
            mine = event is None
            if mine:
                event = self.loading[key] = threading.Event()
        if mine:
            value = self.load(key)
            with self.lock:
                self.values[key] = value
                del self.loading[key]
            event.set()
            return value
        event.wait()
        return self.values[key]


loads = []


def load(key):
    loads.append(key)
    time.sleep(0.03)
    return key.upper()


cache = Cache(load)
got = []
threads = [threading.Thread(target=lambda key=key: got.append(cache.get(key))) for key in "abab" * 2]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(got), sorted(loads), cache.values)
