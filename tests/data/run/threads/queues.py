import queue
import threading
import time

q = queue.Queue()
print(q.empty(), q.full(), q.qsize(), q.maxsize)
for i in range(3):
    q.put(i)
print(q.qsize(), q.get(), q.get(), q.get_nowait(), q.empty())
small = queue.Queue(maxsize=2)
small.put("a")
small.put_nowait("b")
print(small.full(), small.qsize(), list(small.queue))


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: small.put("c", block=False))
attempt(lambda: small.put("c", timeout=0.02))
attempt(lambda: small.put_nowait("c"))
attempt(lambda: small.put("c", timeout=-1))
attempt(lambda: small.get(timeout=-1))
attempt(lambda: queue.Queue().put(1, timeout=-1))
attempt(lambda: queue.Queue().get(False))
attempt(lambda: queue.Queue().get(timeout=0.02))
attempt(lambda: queue.Queue().get_nowait())
attempt(queue.Queue().task_done)
attempt(lambda: queue.Queue(0).join())


def taker():
    time.sleep(0.05)
    print("takes", small.get())


threading.Thread(target=taker).start()
small.put("c", timeout=1)
print(list(small.queue), small.unfinished_tasks)


def giver(items):
    for item in items:
        time.sleep(0.03)
        q.put(item)


threading.Thread(target=giver, args=("xyz",)).start()
print(q.get(), q.get(timeout=1), q.get())
