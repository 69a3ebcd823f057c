"""The initializer runs in each worker; one that fails breaks the pool."""
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

setting = None


def begin(value):
    global setting
    setting = value


def read(_):
    return setting


def fail():
    raise ValueError("no start")


if __name__ == "__main__":
    with ProcessPoolExecutor(2, initializer=begin, initargs=("on",)) as executor:
        print(list(executor.map(read, range(3))), setting)
    with ProcessPoolExecutor(1, initializer=fail) as executor:
        try:
            executor.submit(read, 1).result()
        except BrokenProcessPool as error:
            print(error)
