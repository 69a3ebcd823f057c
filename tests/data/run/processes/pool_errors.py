"""An exception in a worker comes back with the worker's traceback as its cause."""
from multiprocessing import Pool


class Special(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


def fail(x):
    if x == 3:
        raise Special(x)
    return 10 // x


if __name__ == "__main__":
    with Pool(2) as pool:
        for argument in (3, 0):
            try:
                pool.apply(fail, (argument,))
            except (Special, ZeroDivisionError) as error:
                print(repr(error), type(error.__cause__).__name__, getattr(error, "code", None))
                print("in fail" in str(error.__cause__), str(error.__cause__).strip().splitlines()[-2])
        try:
            pool.map(fail, [1, 2, 0, 3], chunksize=1)
        except (Special, ZeroDivisionError) as error:
            print("map", type(error).__name__)
        print(pool.map(fail, [1, 2]))
        pool.map(fail, [5, 0])
