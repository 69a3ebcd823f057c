# versions: 3.13-
import queue
import threading
import time


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error), error)


q = queue.Queue(2)
q.put(1)
q.put(2)
outcome = []


def putter():
    try:
        q.put(3)
    except queue.ShutDown:
        outcome.append("the putter is told")


thread = threading.Thread(target=putter)
thread.start()
time.sleep(0.03)
q.shutdown()
thread.join()
print(outcome, q.is_shutdown)
attempt(lambda: q.put(4))
attempt(lambda: q.put_nowait(4))
attempt(q.get)
attempt(q.get)
attempt(q.get)
attempt(q.get_nowait)
q.task_done()
q.task_done()
attempt(q.task_done)
q.join()

# At once: what is in it is dropped.
for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = kind()
    for i in range(3):
        q.put(i)
    joined = threading.Thread(target=q.join)
    joined.start()
    q.shutdown(immediate=True)
    joined.join()
    print(kind.__name__, q.qsize(), q.unfinished_tasks)
    attempt(q.get)

q = queue.Queue()


def getter():
    try:
        q.get()
    except queue.ShutDown:
        outcome.append("a getter is told")


threads = [threading.Thread(target=getter) for _ in range(2)]
for thread in threads:
    thread.start()
time.sleep(0.03)
q.shutdown()
for thread in threads:
    thread.join()
print(outcome)
print(hasattr(queue.SimpleQueue(), "shutdown"), "ShutDown" in queue.__all__)
