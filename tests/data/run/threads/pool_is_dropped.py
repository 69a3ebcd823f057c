import gc
import threading
import time
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(2)
print(pool.submit(len, "abc").result(), threading.active_count())
time.sleep(0.02)
del pool
gc.collect()
time.sleep(0.05)
print(threading.active_count())


class Noted:
    def __del__(self):
        print("result freed")


with ThreadPoolExecutor(1) as pool:
    future = pool.submit(Noted)
    future.result()
    time.sleep(0.02)
    del future
    print("dropped")
