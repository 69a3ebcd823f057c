import threading
import time


class Pool:
    def __init__(self, size):
        self.free = [f"connection {i}" for i in range(size)]
        self.lock = threading.Lock()
        self.slots = threading.BoundedSemaphore(size)

    def __enter__(self):
        self.slots.acquire()
        with self.lock:
            self.local = self.free.pop()
            return self.local

    def take(self):
        self.slots.acquire()
        with self.lock:
            return self.free.pop(0)

    def give(self, connection):
        with self.lock:
            self.free.append(connection)
        self.slots.release()


pool = Pool(2)
used = []


def query(i):
    time.sleep(0.02 * i)
    connection = pool.take()
    used.append((i, connection))
    time.sleep(0.07)
    pool.give(connection)


threads = [threading.Thread(target=query, args=(i,)) for i in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(used)
print(sorted(pool.free))
try:
    pool.give("one too many")
except ValueError as error:
    print(error)
