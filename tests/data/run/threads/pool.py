import threading
import time
from concurrent.futures import ThreadPoolExecutor


def work(i):
    time.sleep(0.03 * (3 - i))
    return i * i


with ThreadPoolExecutor(max_workers=3) as pool:
    futures = [pool.submit(work, i) for i in range(3)]
    print([future.done() for future in futures], futures[0].running())
    print([future.result() for future in futures])
    print(list(pool.map(work, range(3))))
    print(list(pool.map(pow, [2, 3, 4], [5, 2])))
    print(pool.submit(lambda *args, **kwargs: (args, kwargs), 1, fn=2, self=3).result())
    print(list(pool.map(work, [])), pool.submit(int).result())


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: pool.submit(work, 1))
attempt(lambda: pool.map(work, [1]))
attempt(lambda: ThreadPoolExecutor(0))
attempt(lambda: ThreadPoolExecutor(max_workers=-1))
attempt(lambda: ThreadPoolExecutor(initializer=1))
attempt(pool.shutdown)
pool = ThreadPoolExecutor(2)
attempt(pool.submit(int, "x").result)
attempt(pool.submit(3).result)
attempt(lambda: list(pool.map(lambda x: 6 // x, [1, 2, 0, 3])))
print(repr(pool.submit(int, "x").exception()))
pool.shutdown()
