# versions: 3.12-
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def name(delay=0.0):
    time.sleep(delay)
    return threading.current_thread().name


pool = ThreadPoolExecutor(3)
print(pool.submit(name).result())
time.sleep(0.02)
print(pool.submit(name).result())
time.sleep(0.02)
# An idle thread is used again; more are started when all are busy.
first = pool.submit(name, 0.05)
second = pool.submit(name, 0.1)
third = pool.submit(name, 0.15)
fourth = pool.submit(name)
print([future.result() for future in (first, second, third, fourth)])
print(sorted(thread.name for thread in threading.enumerate()))
print([thread.daemon for thread in threading.enumerate()])
other = ThreadPoolExecutor(2, "fetch")
print(other.submit(name).result())
other.shutdown()
pool.shutdown()
print(threading.active_count(), other.submit is not None)
third = ThreadPoolExecutor(thread_name_prefix="")
print(third.submit(name).result())
third.shutdown()
