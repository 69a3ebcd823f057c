import atexit
import time
from concurrent.futures import ThreadPoolExecutor


def work(i):
    time.sleep(0.03 * i)
    print("work", i)
    return i


atexit.register(print, "atexit")
pool = ThreadPoolExecutor(2)
futures = [pool.submit(work, i) for i in range(1, 4)]


def too_late():
    time.sleep(0.15)
    try:
        pool.submit(work, 9)
    except RuntimeError as error:
        print(error)


pool2 = ThreadPoolExecutor()
pool2.submit(too_late)
print("main ends")
