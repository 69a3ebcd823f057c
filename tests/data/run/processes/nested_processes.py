"""Processes that start processes, as far as one likes."""
from multiprocessing import Process, Queue, current_process, parent_process


def nest(queue, depth):
    if depth:
        p = Process(target=nest, args=(queue, depth - 1))
        p.start()
        p.join()
    queue.put((depth, current_process().name, parent_process().name))


def total(items, queue):
    if len(items) <= 2:
        queue.put(sum(items))
        return
    half = len(items) // 2
    own = Queue()
    children = [Process(target=total, args=(part, own)) for part in (items[:half], items[half:])]
    for child in children:
        child.start()
    result = own.get() + own.get()
    for child in children:
        child.join()
    queue.put(result)


if __name__ == "__main__":
    queue = Queue()
    nest(queue, 0) if parent_process() else None
    p = Process(target=nest, args=(queue, 3))
    p.start()
    p.join()
    print(sorted(queue.get() for _ in range(4)))
    total(list(range(10)), queue)
    print(queue.get())
