import time
from concurrent.futures import BrokenExecutor, ThreadPoolExecutor


def fail():
    raise OSError("no connection")


pool = ThreadPoolExecutor(1, initializer=fail)
future = pool.submit(print, "never")
try:
    future.result()
except BrokenExecutor as error:
    print(type(error), error)
time.sleep(0.02)
try:
    pool.submit(print)
except BrokenExecutor as error:
    print(error)
pool.shutdown()
