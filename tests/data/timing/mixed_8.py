# 8 threads compute for 8 ms and wait for 12 ms, five times.
import threading
import time
from coroscope import burn


def work():
    for _ in range(5):
        burn(0.008)
        time.sleep(0.012)


threads = [threading.Thread(target=work) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
