import sys
from concurrent.futures import ThreadPoolExecutor


def leave():
    sys.exit(4)


def odd():
    raise KeyboardInterrupt("in a worker")


with ThreadPoolExecutor(1) as pool:
    for f in (leave, odd):
        future = pool.submit(f)
        error = future.exception()
        print(type(error).__name__, error)
    print(pool.submit(len, "still works").result())
