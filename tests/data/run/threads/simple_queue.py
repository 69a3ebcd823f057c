import queue
import threading
import time

q = queue.SimpleQueue()


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


attempt(q.get_nowait)
attempt(lambda: q.get(block=False))
attempt(lambda: q.get(timeout=0.02))
attempt(lambda: q.get(timeout=-1))
attempt(lambda: q.put(1, False, 3))
attempt(lambda: q.put_nowait(2))
print(q.qsize(), q.empty(), q.get(), q.get(True, 1))
attempt(lambda: queue.SimpleQueue(1))
order = []


def getter(i):
    time.sleep(0.03 * i)
    order.append((i, q.get()))


threads = [threading.Thread(target=getter, args=(i,)) for i in range(3)]
for thread in threads:
    thread.start()
time.sleep(0.12)
for item in "abc":
    q.put(item)
    time.sleep(0.03)
for thread in threads:
    thread.join()
print([i for i, _ in sorted(order)], sorted(item for _, item in order), q.empty())


def late():
    time.sleep(0.05)
    q.put("late")


threading.Thread(target=late).start()
print(q.get(timeout=1))
