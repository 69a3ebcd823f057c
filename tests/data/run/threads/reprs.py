# versions: 3.11-
import re
import threading


def show(x):
    print(re.sub("0x[0-9a-f]+", "ADDRESS", re.sub(r"owner=[1-9]\d*", "owner=N", repr(x))))


class Named(threading.Event):
    pass


event = threading.Event()
show(event)
event.set()
show(event)
show(Named())
show(threading.Semaphore(2))
bounded = threading.BoundedSemaphore(3)
bounded.acquire()
show(bounded)
barrier = threading.Barrier(2)
show(barrier)
barrier.abort()
show(barrier)
show(threading.Lock())
lock = threading.RLock()
with lock:
    show(lock)
show(lock)
show(threading.Condition(lock))
show(threading.Condition(threading.Lock()))
show(threading.local())
