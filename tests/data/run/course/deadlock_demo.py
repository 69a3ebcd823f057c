import threading
import time

lock_a = threading.Lock()
lock_b = threading.Lock()

def task(first, second, names):
    print(f"{threading.current_thread().name} wants {names[0]}")
    with first:
        time.sleep(0.02)
        print(f"{threading.current_thread().name} wants {names[1]}")
        if not second.acquire(timeout=0.1 if names[0] == "a" else 0.3):
            print(f"{threading.current_thread().name} backs off")
            return
        try:
            print(f"{threading.current_thread().name} has both")
        finally:
            second.release()

t1 = threading.Thread(target=task, args=(lock_a, lock_b, "ab"), name="T1")
t2 = threading.Thread(target=task, args=(lock_b, lock_a, "ba"), name="T2")
t1.start(); time.sleep(0.005); t2.start()
t1.join(); t2.join()

counter = 0
rlock = threading.RLock()
def recursive(n):
    global counter
    with rlock:
        counter += 1
        if n: recursive(n - 1)
recursive(5)
print(counter)
lock = threading.Lock()
print(lock.acquire(), lock.acquire(blocking=False), lock.acquire(True, 0.01), lock.locked())
lock.release()
for bad in (lambda: lock.release(), lambda: lock.acquire(False, 1), lambda: rlock.release(), lambda: threading.Semaphore(-1), lambda: lock.acquire(timeout=-5)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
ev = threading.Event()
print(ev, ev.wait(0.01), ev.set(), ev.wait(), ev.is_set())
