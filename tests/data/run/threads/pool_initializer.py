import threading
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool

data = threading.local()
made = []


def prepare(name, n):
    made.append(threading.current_thread().name)
    data.value = f"{name}{n}"


def use(i):
    return f"{data.value}:{i}"


with ThreadPoolExecutor(1, initializer=prepare, initargs=("conn", 7)) as pool:
    print(list(pool.map(use, range(3))), made)
print(BrokenThreadPool.__mro__[1:3])
