"""A queue between processes: order, several producers, Full and Empty."""
import queue
import time
from multiprocessing import Process, Queue


def produce(q, name, count):
    for number in range(count):
        q.put((name, number))
    q.put(None)


if __name__ == "__main__":
    q = Queue()
    producers = [Process(target=produce, args=(q, name, 4)) for name in "ab"]
    for p in producers:
        p.start()
    got, ended = [], 0
    while ended < 2:
        item = q.get()
        if item is None:
            ended += 1
        else:
            got.append(item)
    for p in producers:
        p.join()
    print([n for name, n in got if name == "a"], [n for name, n in got if name == "b"])
    print(q.empty(), q.qsize(), q.full())
    for wait in (lambda: q.get(timeout=0.05), lambda: q.get(block=False), q.get_nowait):
        try:
            wait()
        except queue.Empty as error:
            print("empty", repr(error))
    small = Queue(maxsize=2)
    small.put(1)
    small.put(2)
    print(small.full(), small.qsize())
    for wait in (lambda: small.put(3, timeout=0.05), lambda: small.put(3, False), lambda: small.put_nowait(3)):
        try:
            wait()
        except queue.Full as error:
            print("full", repr(error))
    print(small.get(), small.get())
    small.close()
    small.join_thread()
    try:
        small.put(1)
    except ValueError as error:
        print(str(error).split(" <")[0], str(error).split("> ")[-1])
    try:
        small.get()
    except (ValueError, OSError) as error:
        print(type(error).__name__)
