"""Each process has its own memory: what a child changes only it sees."""
from multiprocessing import Process, Queue

counter = 0
items = ["parent"]


def change(queue, own):
    global counter
    counter += 10
    items.append("child")
    own.append("child")
    queue.put((counter, items, own))


if __name__ == "__main__":
    queue = Queue()
    own = []
    counter = 5
    for _ in range(2):
        p = Process(target=change, args=(queue, own))
        p.start()
        print("child", queue.get())
        p.join()
        print("parent", counter, items, own)
        counter += 1
    value = [1, 2]
    queue.put(value)
    value.append(3)
    copy = queue.get()
    print(copy == value or copy == [1, 2], copy is value)
