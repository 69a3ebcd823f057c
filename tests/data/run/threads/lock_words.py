# versions: 3.13-
import threading

lock = threading.Lock()
for f in (
    lambda: lock.acquire(True, -2),
    lambda: lock.acquire(True, 1e100),
    lambda: lock.acquire(True, float("nan")),
    lambda: lock.acquire("x", "y"),
    lambda: threading.Lock(1),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(threading.Lock is type(lock), isinstance(lock, threading.Lock))
