import queue
import threading
import time

jobs = queue.Queue()
results = queue.Queue()
STOP = object()


def worker(name):
    for seconds, text in iter(jobs.get, STOP):
        time.sleep(seconds)
        results.put((text, name))
    jobs.put(STOP)
    results.put(STOP)


threads = [threading.Thread(target=worker, args=(name,)) for name in ("w1", "w2")]
for thread in threads:
    thread.start()
    time.sleep(0.01)
for job in ((0.03, "a"), (0.08, "b"), (0.1, "c"), (0.02, "d")):
    jobs.put(job)
jobs.put(STOP)
running = len(threads)
while running:
    result = results.get()
    if result is STOP:
        running -= 1
    else:
        print(result[0])
for thread in threads:
    thread.join()
print(jobs.qsize(), jobs.get() is STOP)
