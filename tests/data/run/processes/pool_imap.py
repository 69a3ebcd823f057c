"""imap gives results in order as they come, imap_unordered as they are done."""
import time
from multiprocessing import Pool, TimeoutError


def work(x):
    time.sleep(0.02 * (3 - x % 4))
    return x * 10


def sometimes(x):
    if x == 2:
        raise KeyError(x)
    return x


def numbers():
    yield 1
    yield 2
    raise RuntimeError("the iterable fails")


if __name__ == "__main__":
    with Pool(4) as pool:
        print(list(pool.imap(work, range(6))))
        print(sorted(pool.imap_unordered(work, range(6))), list(pool.imap(work, range(7), chunksize=3)))
        iterator = pool.imap(sometimes, range(4))
        print(next(iterator), iterator.next(timeout=5))
        try:
            next(iterator)
        except KeyError as error:
            print("KeyError", error)
        print(next(iterator))
        try:
            next(iterator)
        except StopIteration:
            print("over")
        slow = pool.imap(time.sleep, [0.3])
        try:
            slow.next(timeout=0.01)
        except TimeoutError:
            print("not yet")
        print(slow.next())
        try:
            for value in pool.imap(sometimes, numbers()):
                print(value)
        except (KeyError, RuntimeError) as error:
            print(repr(error))
        for wrong in (0, -1):
            try:
                pool.imap(work, [1], chunksize=wrong)
            except ValueError as error:
                print(error)
