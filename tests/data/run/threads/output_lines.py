import sys
import threading
import time

lock = threading.Lock()


def lines(name, n):
    for i in range(n):
        with lock:
            sys.stdout.write(f"{name}:")
            sys.stdout.write(f" {i}\n")
        time.sleep(0.06)


threads = []
for i, name in enumerate("xyz"):
    threads.append(threading.Thread(target=lines, args=(name, 3)))
    threads[-1].start()
    time.sleep(0.02)
for thread in threads:
    thread.join()
print("in red", file=sys.stderr)
