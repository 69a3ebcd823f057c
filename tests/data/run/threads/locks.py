import threading
import time

lock = threading.Lock()
print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(blocking=False))
print(lock.acquire(timeout=0.02), lock.acquire(True, 0), lock.release(), lock.locked())
with lock as taken:
    print(taken, lock.locked())
print(lock, type(lock).__name__)


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lock.release)
attempt(lambda: lock.acquire(False, 1))
attempt(lambda: lock.acquire(False, -1))
attempt(lambda: lock.acquire(True, "x"))
attempt(lambda: lock.__exit__(None, None, None))
attempt(lambda: lock.acquire(timeout=None))
lock = threading.Lock()


def holder():
    with lock:
        time.sleep(0.08)


thread = threading.Thread(target=holder)
thread.start()
time.sleep(0.01)
print(lock.acquire(timeout=0.02), lock.acquire(timeout=1), lock.locked())
thread.join()


def release():
    lock.release()


thread = threading.Thread(target=release)
thread.start()
thread.join()
print("released by another thread:", lock.locked())
