import threading
import time


class ReadersWriter:
    def __init__(self):
        self._condition = threading.Condition()
        self._readers = 0
        self._writing = False

    def read(self, f):
        with self._condition:
            self._condition.wait_for(lambda: not self._writing)
            self._readers += 1
        try:
            return f()
        finally:
            with self._condition:
                self._readers -= 1
                self._condition.notify_all()

    def write(self, f):
        with self._condition:
            self._condition.wait_for(lambda: not self._writing and not self._readers)
            self._writing = True
        try:
            return f()
        finally:
            with self._condition:
                self._writing = False
                self._condition.notify_all()


guard = ReadersWriter()
log = []


def reader(name, delay):
    time.sleep(delay)
    guard.read(lambda: (log.append(f"{name} reads"), time.sleep(0.06), log.append(f"{name} has read")))


def writer(name, delay):
    time.sleep(delay)
    guard.write(lambda: (log.append(f"{name} writes"), time.sleep(0.04), log.append(f"{name} has written")))


threads = [
    threading.Thread(target=reader, args=("r1", 0)),
    threading.Thread(target=reader, args=("r2", 0.02)),
    threading.Thread(target=writer, args=("w1", 0.04)),
    threading.Thread(target=reader, args=("r3", 0.15)),
    threading.Thread(target=writer, args=("w2", 0.3)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("\n".join(log))
