import time
from concurrent.futures import ThreadPoolExecutor, TimeoutError


def slow(i):
    time.sleep(0.04 * i)
    return i


calls = []


def noted(x):
    calls.append(x)
    return x


with ThreadPoolExecutor(2) as pool:
    results = pool.map(slow, [3, 1, 2])
    print(type(results).__name__, next(results), list(results))
    try:
        for result in pool.map(slow, [1, 6, 2], timeout=0.12):
            print("got", result)
    except TimeoutError as error:
        print("too slow", type(error).__name__, error.args)
    lazy = pool.map(noted, range(3))
    time.sleep(0.05)
    print(sorted(calls))
    print(list(lazy))
    print(list(pool.map(slow, (x for x in [1, 0]), chunksize=3)))
    results = pool.map(lambda x: 1 // x, [1, 0, 2])
    print(next(results))
    try:
        next(results)
    except ZeroDivisionError as error:
        print(error)
    print(list(results))
