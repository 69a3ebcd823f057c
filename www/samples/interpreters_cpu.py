import time
from concurrent.futures import InterpreterPoolExecutor, ThreadPoolExecutor

from coroscope import burn  # computes for so many seconds


def timed(label, kind):
    started = time.perf_counter()
    with kind(max_workers=4) as pool:
        list(pool.map(burn, [0.05] * 4))
    print(label, round(time.perf_counter() - started, 2), "s")


if __name__ == "__main__":
    timed("four threads, one GIL:      ", ThreadPoolExecutor)
    # The same four threads, but each goes into an interpreter that has a GIL of its own.
    timed("four interpreters, four GILs:", InterpreterPoolExecutor)
