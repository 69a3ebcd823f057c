import re
import threading
import time


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, type(error).__mro__[1].__name__, error)


def shown(x):
    return re.sub(" object at 0x[0-9a-f]+| at 0x[0-9a-f]+(: .*?)?(?=>)", "", repr(x))


barrier = threading.Barrier(2, timeout=0.03)
print(shown(barrier))
attempt(barrier.wait)
print(barrier.broken, barrier.n_waiting)
attempt(barrier.wait)
barrier.reset()
print(barrier.broken)
attempt(lambda: barrier.wait(0.01))
barrier.reset()
barrier.abort()
attempt(barrier.wait)
print(barrier.broken, barrier.parties)


def fail():
    raise OSError("the action fails")


barrier = threading.Barrier(1, fail)
attempt(barrier.wait)
attempt(barrier.wait)
barrier = threading.Barrier(3)
outcomes = []


def wait(name):
    try:
        outcomes.append((name, barrier.wait()))
    except threading.BrokenBarrierError:
        outcomes.append((name, "broken"))


for end in (barrier.abort, barrier.reset):
    threads = [threading.Thread(target=wait, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    time.sleep(0.03)
    print(barrier.n_waiting)
    end()
    for thread in threads:
        thread.join()
    print(sorted(outcomes), barrier.broken, barrier.n_waiting)
    outcomes.clear()
    barrier.reset()
