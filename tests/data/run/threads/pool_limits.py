import threading
import time
from concurrent.futures import ThreadPoolExecutor

active, most = set(), []
lock = threading.Lock()


def work(i):
    with lock:
        active.add(i)
        most.append(len(active))
    time.sleep(0.02)
    with lock:
        active.discard(i)
    return i


for size in (1, 3):
    most.clear()
    begin = time.monotonic()
    with ThreadPoolExecutor(size) as pool:
        results = list(pool.map(work, range(6)))
    print(results, max(most), time.monotonic() - begin >= 0.02 * 6 / size)
