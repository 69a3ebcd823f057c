"""A list in shared memory."""
from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList


def change(name):
    items = ShareableList(name=name)
    items[0] += 1
    items[2] = "other"
    items[5] = None
    items.shm.close()


if __name__ == "__main__":
    items = ShareableList([1, 2.5, "text", b"bytes", True, 7])
    print(len(items), list(items), items[-1])
    p = Process(target=change, args=(items.shm.name,))
    p.start()
    p.join()
    print(list(items), items.count(None), items.index("other"), 2.5 in items)
    print(repr(items).split(", name")[0])
    for wrong in (
        lambda: items[9],
        lambda: items.__setitem__(9, 1),
        lambda: items.__setitem__(2, "much too long for it"),
        lambda: items.index("absent"),
    ):
        try:
            wrong()
        except (IndexError, ValueError) as error:
            print(type(error).__name__, error)
    items.shm.close()
    items.shm.unlink()
