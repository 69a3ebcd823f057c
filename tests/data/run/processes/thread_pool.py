"""multiprocessing's pool of threads."""
import threading
from multiprocessing.pool import ThreadPool
from multiprocessing.dummy import Pool, Process

if __name__ == "__main__":
    seen = []
    with ThreadPool(3) as pool:
        print(pool.map(lambda x: x + 1, range(5)), list(pool.imap(str, [1, 2])))
        pool.apply(seen.append, (1,))
        print(seen, pool.apply_async(divmod, (7, 2)).get())
        try:
            pool.map(lambda x: 1 / x, [1, 0])
        except ZeroDivisionError as error:
            print(repr(error), error.__cause__)
        print(sorted(pool.imap_unordered(abs, [-1, 2, -3])), pool.starmap(pow, [(2, 3)]))
    pool = Pool(2)
    print(pool.map(len, ["a", "bb"]))
    pool.close()
    pool.join()
    p = Process(target=seen.append, args=(2,))
    p.start()
    p.join()
    print(seen, p.exitcode)
