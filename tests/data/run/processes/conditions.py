"""A condition between processes: wait, notify, wait_for."""
from multiprocessing import Condition, Process, Queue, Value


def consumer(condition, ready, queue, number):
    with condition:
        condition.wait_for(lambda: ready.value >= number)
        queue.put(number)
        condition.notify_all()
        ready.value += 1


if __name__ == "__main__":
    condition, ready, queue = Condition(), Value("i", 0, lock=False), Queue()
    consumers = [Process(target=consumer, args=(condition, ready, queue, n)) for n in (3, 1, 2)]
    for p in consumers:
        p.start()
    with condition:
        ready.value = 1
        condition.notify_all()
    print(sorted(queue.get() for _ in range(3)))
    for p in consumers:
        p.join()
    with condition:
        print(condition.wait(timeout=0.01), condition.wait_for(lambda: False, timeout=0.01), condition.wait_for(lambda: 5))
    for what in (condition.wait, condition.notify):
        try:
            what()
        except AssertionError as error:
            print(error)
    try:
        condition.release()
    except AssertionError as error:
        print(error)
