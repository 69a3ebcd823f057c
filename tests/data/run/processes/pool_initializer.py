"""Each worker begins with the initializer; a worker may be replaced after some calls."""
import os
from multiprocessing import Pool

prefix = "unset"


def begin(text):
    global prefix
    prefix = text


def label(x):
    return f"{prefix}{x}"


def pid(_):
    return os.getpid()


if __name__ == "__main__":
    with Pool(2, initializer=begin, initargs=("n",)) as pool:
        print(pool.map(label, range(4)), prefix)
    with Pool(1, maxtasksperchild=2) as pool:
        pids = [pool.apply(pid, (0,)) for _ in range(6)]
        print(len(set(pids)) > 1, os.getpid() in pids)
    with Pool(1) as pool:
        print(len({pool.apply(pid, (0,)) for _ in range(6)}))
    for arguments in ({"processes": 0}, {"processes": -1}, {"initializer": 5}):
        try:
            Pool(**arguments)
        except (ValueError, TypeError, AssertionError) as error:
            print(type(error).__name__, error)
