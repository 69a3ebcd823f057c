# Four threads that compute for 1 ms under a lock and wait for 1 ms without it, twenty times.
import threading
import time
from coroscope import burn

lock = threading.Lock()


def work():
    for _ in range(20):
        with lock:
            burn(0.001)
        time.sleep(0.001)


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
