import threading
import time

lock = threading.Lock()
order = []


def wait_for_it(i):
    time.sleep(0.03 * i)
    with lock:
        order.append(i)


with lock:
    threads = [threading.Thread(target=wait_for_it, args=(i,)) for i in range(4)]
    for thread in threads:
        thread.start()
    time.sleep(0.15)
for thread in threads:
    thread.join()
print(order)
