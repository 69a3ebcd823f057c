import queue
import threading
import time

chairs = queue.Queue(maxsize=2)
log = []


def barber():
    while (customer := chairs.get()) is not None:
        log.append(f"cuts {customer}")
        time.sleep(0.1)


thread = threading.Thread(target=barber)
thread.start()
for i in range(6):
    try:
        chairs.put_nowait(f"c{i}")
    except queue.Full:
        log.append(f"c{i} leaves")
    time.sleep(0.03)
chairs.put(None)
thread.join()
print(log)
