# versions: 3.14-
"""Queues between interpreters."""
import queue
import threading
import time
from concurrent import interpreters

q = interpreters.create_queue()
print(q, q.id, q.maxsize, q.empty(), q.full(), q.qsize())
for value in (1, "a", b"b", None, True, 2.5, (1, (2,)), [1], {"a": 1}, 10**30):
    q.put(value)
print(q.qsize(), [q.get() for _ in range(10)])
here = interpreters.create()
here.prepare_main(q=q)
here.exec("q.put('from inside'); q.put(q.id)")
print(q.get(), q.get() == q.id)
small = interpreters.create_queue(1)
small.put(1)
for nothing in lambda: small.put_nowait(2), lambda: small.put(2, timeout=0.02), q.get_nowait, lambda: q.get(timeout=0.02):
    try:
        nothing()
    except (interpreters.QueueEmpty, interpreters.QueueFull) as error:
        print(type(error).__name__, error, isinstance(error, (queue.Empty, queue.Full)))
print(small.full(), small.maxsize, q == interpreters.Queue(q.id), len({q, interpreters.Queue(q.id)}))
try:
    interpreters.Queue(99)
except RuntimeError as error:
    print(type(error).__name__, error)
answers = interpreters.create_queue()
here.prepare_main(answers=answers)
thread = threading.Thread(
    target=here.exec, args=("while (item := q.get()) is not None:\n    answers.put(item * 2)\nanswers.put('end')",)
)
thread.start()
for n in range(3):
    q.put(n)
    time.sleep(0.02)
q.put(None)
print([answers.get() for _ in range(4)])
thread.join()
here.exec("answers.put('left behind')")
here.close()
print(answers.qsize(), answers.get() == "left behind")
