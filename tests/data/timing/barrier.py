# Three threads meet ten times, after 5, 10 and 15 ms.
import threading
import time

barrier = threading.Barrier(3)


def work(delay):
    for _ in range(10):
        time.sleep(delay)
        barrier.wait()


threads = [threading.Thread(target=work, args=(delay,)) for delay in (0.005, 0.01, 0.015)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
