import threading
import time
from concurrent.futures import ThreadPoolExecutor

ran = []


def work(i):
    time.sleep(0.04)
    ran.append(i)
    return i


pool = ThreadPoolExecutor(1)
futures = [pool.submit(work, i) for i in range(4)]
time.sleep(0.02)
pool.shutdown(wait=False, cancel_futures=True)
print([future.cancelled() for future in futures], futures[0].result())
time.sleep(0.06)
print(ran, threading.active_count())

pool = ThreadPoolExecutor(2)
futures = [pool.submit(work, i) for i in range(10, 14)]
pool.shutdown(wait=False)
print([future.done() for future in futures])
print([future.result() for future in futures])
pool.shutdown()

pool = ThreadPoolExecutor(1)
blocker = pool.submit(time.sleep, 0.05)
waiting = pool.submit(work, 20)
print(waiting.cancel(), waiting.cancelled(), blocker.cancel())
pool.shutdown()
print(20 in ran)
