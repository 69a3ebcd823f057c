import threading
import time


def io(seconds):
    time.sleep(seconds)


begin = time.perf_counter()
for _ in range(3):
    io(0.05)
one_by_one = time.perf_counter() - begin
begin = time.perf_counter()
threads = [threading.Thread(target=io, args=(0.05,)) for _ in range(10)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
together = time.perf_counter() - begin
print(one_by_one >= 0.15, 0.05 <= together < 0.14)
