import threading
import time

first, second = threading.Lock(), threading.Lock()
log = []


def worker(name, one, other, patience, rest):
    while True:
        with one:
            time.sleep(0.03)
            if other.acquire(timeout=patience):
                log.append(f"{name} has both")
                other.release()
                return
            log.append(f"{name} gives up")
        time.sleep(rest)


threads = [
    threading.Thread(target=worker, args=("A", first, second, 0.04, 0.2)),
    threading.Thread(target=worker, args=("B", second, first, 0.3, 0.2)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(log)
