"""Callbacks of asynchronous calls run in the parent."""
import os
import threading
from multiprocessing import Pool, TimeoutError
import time


def work(x):
    if x < 0:
        raise ValueError(f"negative: {x}")
    return x * 2


if __name__ == "__main__":
    parent = os.getpid()
    done, failed = [], []
    pool = Pool(2)
    results = [
        pool.apply_async(work, (n,), callback=done.append, error_callback=failed.append) for n in (1, -2, 3)
    ]
    for result in results:
        result.wait()
    print(sorted(done), failed)
    print([r.successful() for r in results])
    mapped = pool.map_async(work, [1, 2, -3, 4], 1, callback=done.append, error_callback=failed.append)
    try:
        mapped.get()
    except ValueError as error:
        print("map", error, failed[-1] is error)
    where = []
    pool.apply_async(work, (1,), callback=lambda value: where.append((os.getpid() == parent, value))).wait()
    print(where)
    slow = pool.apply_async(time.sleep, (0.3,))
    try:
        slow.get(timeout=0.02)
    except TimeoutError as error:
        print("TimeoutError", error.args)
    print(slow.ready())
    try:
        slow.successful()
    except ValueError as error:
        print(str(error).split(" at ")[0], str(error)[-9:])
    print(slow.get())
    pool.close()
    pool.join()
