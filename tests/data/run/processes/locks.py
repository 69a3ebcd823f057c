"""Locks between processes: who may release, what they show."""
from multiprocessing import Lock, Process, Queue, RLock


def try_it(lock, queue):
    queue.put(("got", lock.acquire(block=False)))
    queue.put(("timeout", lock.acquire(timeout=0.05)))
    try:
        lock.release()
        queue.put("released by another process")
    except (AssertionError, ValueError) as error:
        queue.put((type(error).__name__, str(error)))


if __name__ == "__main__":
    queue = Queue()
    for kind in (Lock, RLock):
        lock = kind()
        print(lock)
        print(lock.acquire(), lock)
        p = Process(target=try_it, args=(lock, queue))
        p.start()
        print([queue.get() for _ in range(3)])
        p.join()
        print(lock)
        if kind is RLock:
            print(lock.acquire(), lock)
            lock.release()
            lock.release()
        for _ in range(2):
            try:
                lock.release()
                print("released")
            except (AssertionError, ValueError) as error:
                print(type(error).__name__, error)
        with lock as entered:
            print(entered, lock)
        print(lock)
