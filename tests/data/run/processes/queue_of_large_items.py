"""Items larger than a pipe, and many of them, go through a queue."""
from multiprocessing import Process, Queue


def produce(q):
    for size in (10, 1000, 100_000, 1_000_000):
        q.put(bytes(size))
    q.put(list(range(50_000)))
    for number in range(500):
        q.put(number)


if __name__ == "__main__":
    q = Queue()
    p = Process(target=produce, args=(q,))
    p.start()
    print([len(q.get()) for _ in range(5)])
    print(sum(q.get() for _ in range(500)))
    p.join()
    print(p.exitcode)
