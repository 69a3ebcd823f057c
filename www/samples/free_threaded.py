import sys
import threading
import time

from coroscope import burn  # computes for so many seconds


def timed(label, count):
    threads = [threading.Thread(target=burn, args=(0.03,)) for _ in range(count)]
    started = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(label, round(time.perf_counter() - started, 2), "s")


def count():
    global counter
    for _ in range(5_000):
        # Safe under 3.13, where the GIL is not let go in the middle of this. Without a GIL nothing guards it.
        counter += 1


# Choose 3.13 or 3.13t (without the GIL) as the version, and compare.
gil = getattr(sys, "_is_gil_enabled", lambda: True)()
print("with a GIL" if gil else "without a GIL")
timed("one thread:  ", 1)
timed("four threads:", 4)

counter = 0
counting = [threading.Thread(target=count) for _ in range(2)]
for thread in counting:
    thread.start()
for thread in counting:
    thread.join()
print("counted to", counter, "of", 10_000)
