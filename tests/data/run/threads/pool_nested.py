import threading
import time
from concurrent.futures import ThreadPoolExecutor


def leaf(i):
    time.sleep(0.01)
    return i


def branch(pool, i):
    return sum(pool.map(leaf, range(i)))


with ThreadPoolExecutor(2) as outer, ThreadPoolExecutor(2) as inner:
    print(list(outer.map(lambda i: branch(inner, i), [1, 2, 3, 4])))


# A pool that waits for itself would block for ever; a timeout shows it.
with ThreadPoolExecutor(1) as pool:

    def waits():
        try:
            return pool.submit(leaf, 1).result(timeout=0.03)
        except Exception as error:
            return f"{type(error).__name__} {error}"

    print(pool.submit(waits).result())
