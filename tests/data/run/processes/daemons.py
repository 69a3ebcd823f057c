"""Daemonic processes: no children, and their end with that of their parent."""
import time
from multiprocessing import Process, Queue, current_process


def grandchild():
    pass


def child(queue):
    try:
        Process(target=grandchild).start()
    except AssertionError as error:
        queue.put(str(error))
    queue.put((current_process().daemon, Process(target=grandchild).daemon))


def forever():
    time.sleep(1000)


if __name__ == "__main__":
    queue = Queue()
    p = Process(target=child, args=(queue,), daemon=True)
    p.start()
    print(queue.get(), queue.get())
    p.join()
    try:
        p.daemon = False
    except AssertionError as error:
        print(error)
    p = Process(target=grandchild)
    p.daemon = True
    print(p.daemon)
    Process(target=forever, daemon=True).start()
    print("over", flush=True)
