"""A barrier: nobody passes before all are there."""
import threading
from multiprocessing import Barrier, Process, Queue, Value


def party(barrier, arrived, queue):
    with arrived.get_lock():
        arrived.value += 1
    place = barrier.wait()
    queue.put((place, arrived.value))
    barrier.wait()


def broken(barrier, queue):
    try:
        barrier.wait(timeout=5)
    except threading.BrokenBarrierError:
        queue.put("broken")


if __name__ == "__main__":
    barrier, arrived, queue = Barrier(3), Value("i", 0), Queue()
    parties = [Process(target=party, args=(barrier, arrived, queue)) for _ in range(3)]
    for p in parties:
        p.start()
    print(sorted(queue.get() for _ in parties))
    for p in parties:
        p.join()
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    waiting = Process(target=broken, args=(barrier, queue))
    waiting.start()
    while barrier.n_waiting == 0:
        pass
    barrier.abort()
    print(queue.get(), barrier.broken)
    waiting.join()
    try:
        barrier.wait()
    except threading.BrokenBarrierError as error:
        print("BrokenBarrierError", error)
    barrier.reset()
    print(barrier.broken, barrier.n_waiting)
    try:
        barrier.wait(timeout=0.01)
    except threading.BrokenBarrierError:
        print("nobody came", barrier.broken)
