import multiprocessing
import threading
import time

from coroscope import burn  # computes for so many seconds


def timed(label, kind):
    started = time.perf_counter()
    workers = [kind(target=burn, args=(0.03,)) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(label, round(time.perf_counter() - started, 2), "s")


if __name__ == "__main__":  # try without it, and spawn
    timed("four threads:  ", threading.Thread)
    timed("four processes:", multiprocessing.Process)
