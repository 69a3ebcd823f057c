import queue
import threading
import time

q = queue.Queue()
results = []


def producer():
    for i in range(5):
        q.put(i)
        print("produced", i)
        time.sleep(0.04)
    q.put(None)


def consumer():
    while True:
        item = q.get()
        if item is None:
            break
        time.sleep(0.01)
        print("consumed", item)
        results.append(item * item)


threads = [threading.Thread(target=producer), threading.Thread(target=consumer)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(results)
