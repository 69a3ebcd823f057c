# 4 threads wait four times for 25 ms each.
import threading
import time


def wait():
    for _ in range(4):
        time.sleep(0.025)


threads = [threading.Thread(target=wait) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
