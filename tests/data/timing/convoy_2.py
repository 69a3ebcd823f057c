# A thread that waits for 1 ms thirty times, beside 2 that compute.
import threading
import time
from coroscope import burn

over = []


def compute():
    while not over:
        burn(0.001)


threads = [threading.Thread(target=compute) for _ in range(2)]
for thread in threads:
    thread.start()
for _ in range(30):
    time.sleep(0.001)
over.append(True)
for thread in threads:
    thread.join()
