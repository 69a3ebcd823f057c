from multiprocessing import Pool, TimeoutError, cpu_count
import time
import os

def f(x):
    return x * x

def addmul(a, b, c=1):
    return (a + b) * c

def slow(x):
    time.sleep(x)
    return x

def broken(x):
    if x == 3:
        raise ValueError(f"bad input {x}")
    return -x

if __name__ == '__main__':
    with Pool(processes=4) as pool:
        print(pool.map(f, range(10)))
        for i in pool.imap(f, range(5)): print(i, end=" ")
        print(sorted(pool.imap_unordered(f, range(10), chunksize=3)))
        res = pool.apply_async(f, (20,))
        print(res.get(timeout=1), res.ready(), res.successful())
        print(pool.apply_async(os.getpid, ()).get(timeout=1) != os.getpid())
        print(pool.starmap(addmul, [(1, 2), (3, 4, 5)]))
        print(pool.apply(addmul, (1, 1), {"c": 7}))
        res = pool.apply_async(slow, (5,))
        try:
            print(res.get(timeout=0.05))
        except TimeoutError:
            print("We lacked patience and got a multiprocessing.TimeoutError")
        got = []
        r = pool.map_async(broken, range(2), callback=got.append)
        r.wait(); print(r.get(), got)
        errs = []
        r = pool.map_async(broken, range(6), error_callback=errs.append)
        r.wait(); print(r.successful(), errs)
        try:
            pool.map(broken, range(6))
        except ValueError as e:
            print("map:", e, type(e.__cause__).__name__)
        print("For the moment, the pool remains available for more work")
    print("Now the pool is closed and no longer available")
    try:
        pool.map(f, [1])
    except ValueError as e:
        print(e)
    with Pool(2) as pool:
        pool.map(broken, [3])
