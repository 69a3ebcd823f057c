"""An event lets waiting processes go on."""
import time
from multiprocessing import Event, Process, Queue


def runner(event, queue, number):
    queue.put(("ready", number))
    queue.put(("go", event.wait(), number))


if __name__ == "__main__":
    event, queue = Event(), Queue()
    runners = [Process(target=runner, args=(event, queue, n)) for n in range(3)]
    for p in runners:
        p.start()
    print(sorted(queue.get() for _ in runners))
    print(event.is_set(), event.wait(timeout=0.02), queue.empty())
    event.set()
    print(event.is_set(), sorted(queue.get() for _ in runners))
    for p in runners:
        p.join()
    print(event.wait(), event.wait(timeout=0))
    event.clear()
    print(event.is_set())
