"""Stages that hand their work on, each in a process; None ends them."""
from multiprocessing import Process, Queue


def read(out):
    for number in range(1, 7):
        out.put(number)
    out.put(None)


def transform(function, inbox, out):
    for item in iter(inbox.get, None):
        out.put(function(item))
    out.put(None)


def triple(x):
    return 3 * x


def describe(x):
    return f"<{x}>"


if __name__ == "__main__":
    a, b, c = Queue(), Queue(maxsize=2), Queue()
    stages = [
        Process(target=read, args=(a,)),
        Process(target=transform, args=(triple, a, b)),
        Process(target=transform, args=(describe, b, c)),
    ]
    for stage in stages:
        stage.start()
    print(list(iter(c.get, None)))
    for stage in stages:
        stage.join()
    print([stage.exitcode for stage in stages])
