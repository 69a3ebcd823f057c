"""What may not be done with a process, and the words for it."""
import time
from multiprocessing import Process


def nothing():
    pass


def tell(what, *args):
    try:
        print("gave", what(*args))
    except (AssertionError, ValueError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)


if __name__ == "__main__":
    p = Process(target=nothing)
    tell(p.join)
    tell(lambda: p.sentinel)
    tell(p.is_alive)
    tell(Process, 5)
    tell(p.close)
    tell(p.start)
    tell(p.is_alive)
    p = Process(target=time.sleep, args=(0.1,))
    p.start()
    tell(p.start)
    tell(p.close)
    p.join()
    tell(p.start)
    tell(p.close)
    for what in (p.start, p.join, p.is_alive, p.terminate, lambda: p.exitcode, lambda: p.pid, lambda: p.sentinel):
        tell(what)
    print(repr(p).split()[-1], p.name)
    tell(lambda: Process(target=nothing, nonsense=1))
    tell(lambda: Process(target=nothing, args=5))
