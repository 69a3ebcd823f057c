"""close lets a pool finish, terminate does not; afterwards nothing is accepted."""
import time
from multiprocessing import Pool


def work(x):
    time.sleep(0.02)
    return x


if __name__ == "__main__":
    pool = Pool(2)
    result = pool.map_async(work, range(6))
    print(repr(pool).replace("__main__", "main"))
    try:
        pool.join()
    except ValueError as error:
        print(error)
    pool.close()
    for call in (pool.map, pool.apply_async, pool.imap):
        try:
            call(work, [1])
        except ValueError as error:
            print(error)
    pool.join()
    print(result.get(), repr(pool).split("state=")[1].split()[0])
    pool = Pool(2)
    result = pool.map_async(time.sleep, [100, 100])
    pool.terminate()
    pool.join()
    print(result.ready())
    with Pool(1) as pool:
        print(pool.apply(work, (5,)))
    try:
        pool.apply(work, (5,))
    except ValueError as error:
        print(error)
    import pickle

    try:
        pickle.dumps(pool)
    except NotImplementedError as error:
        print(error)
