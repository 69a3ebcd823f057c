import threading

N = 100
lock = threading.Lock()
total = 0


def add(i):
    global total
    with lock:
        total += i


threads = [threading.Thread(target=add, args=(i,)) for i in range(N)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total, N * (N - 1) // 2)
gate = threading.Event()
up = threading.Semaphore(0)


def wait():
    up.release()
    gate.wait()


threads = [threading.Thread(target=wait) for _ in range(N)]
for thread in threads:
    thread.start()
for _ in threads:
    up.acquire()
print(threading.active_count())
gate.set()
for thread in threads:
    thread.join()
print(threading.active_count())
