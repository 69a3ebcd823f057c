"""Names count the children of each process; those of a child's children are longer."""
from multiprocessing import Process, Queue, current_process, get_context


def child(queue, depth):
    p = Process(target=leaf, args=(queue,))
    p.start()
    p.join()
    queue.put((current_process().name, p.name, current_process()._identity))


def leaf(queue):
    queue.put(("leaf", current_process().name))


if __name__ == "__main__":
    queue = Queue()
    for _ in range(2):
        p = Process(target=child, args=(queue, 1))
        p.start()
        p.join()
        print(queue.get(), queue.get())
    p = get_context("fork").Process(target=leaf, args=(queue,))
    print(p.name)
    p.name = "other"
    p.start()
    print(queue.get())
    p.join()
    try:
        p.name = 5
    except AssertionError as error:
        print(error)
