import queue
import threading
import time

q = queue.Queue(maxsize=2)
log = []


def producer():
    for i in range(5):
        q.put(i)
        log.append(f"put {i}")


def consumer():
    time.sleep(0.05)
    for _ in range(5):
        log.append(f"get {q.get()}")
        time.sleep(0.03)


threads = [threading.Thread(target=f) for f in (producer, consumer)]
for thread in threads:
    thread.start()
time.sleep(0.03)
print(log, q.full())
for thread in threads:
    thread.join()
print([entry for entry in log if entry.startswith("put")])
print([entry for entry in log if entry.startswith("get")])
