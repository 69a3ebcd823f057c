import threading
import time

semaphore = threading.Semaphore(2)
active, most, log = [], [], []


def download(i):
    with semaphore:
        active.append(i)
        most.append(len(active))
        time.sleep(0.03)
        active.remove(i)


begin = time.monotonic()
threads = [threading.Thread(target=download, args=(i,)) for i in range(6)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(max(most), 0.085 < time.monotonic() - begin < 0.2)
semaphore = threading.Semaphore(0)
print(semaphore.acquire(False), semaphore.acquire(timeout=0.02), semaphore.acquire(True, 0), semaphore.acquire(True, -1))
semaphore.release()
semaphore.release(2)
print([semaphore.acquire(blocking=False) for _ in range(4)])


def waiter(i):
    time.sleep(0.03 * i)
    with semaphore:
        log.append(i)


threads = [threading.Thread(target=waiter, args=(i,)) for i in range(3)]
for thread in threads:
    thread.start()
time.sleep(0.12)
print(log)
semaphore.release()
for thread in threads:
    thread.join()
print(sorted(log), semaphore._value)
with threading.Semaphore() as entered:
    print(entered)
