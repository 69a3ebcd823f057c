import threading
import time

from coroscope import burn  # computes for so many seconds


def timed(label, work):
    started = time.perf_counter()
    work()
    print(label, round(time.perf_counter() - started, 2), "s")


def one_after_another():
    for _ in range(3):
        burn(0.03)


def in_threads():
    threads = [threading.Thread(target=burn, args=(0.03,)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


timed("one after another:", one_after_another)
timed("in three threads: ", in_threads)  # try 3.13t
