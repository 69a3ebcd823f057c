import re
import threading


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


def shown(x):
    return re.sub("0x[0-9a-f]+", "ADDRESS", repr(x))


attempt(lambda: threading.Semaphore(-1))
attempt(lambda: threading.BoundedSemaphore(-1))
attempt(lambda: threading.Semaphore(1).acquire(False, timeout=1))
attempt(lambda: threading.Semaphore(1).release(0))
attempt(lambda: threading.Semaphore(1).release(n=5))
bounded = threading.BoundedSemaphore(2)
attempt(bounded.release)
attempt(bounded.acquire)
attempt(lambda: bounded.release(2))
attempt(lambda: bounded.release(-1))
print(shown(threading.Semaphore(3)).replace(" object", ""), shown(bounded).replace(" object", ""))
attempt(bounded.release)
attempt(bounded.release)
