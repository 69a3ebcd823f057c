# A producer and two consumers: 60 items, 2 ms of work for each.
import queue
import threading
import time

items = queue.Queue(5)


def consume():
    while items.get() is not None:
        time.sleep(0.002)


consumers = [threading.Thread(target=consume) for _ in range(2)]
for consumer in consumers:
    consumer.start()
for number in range(1, 61):
    items.put(number)
for _ in consumers:
    items.put(None)
for consumer in consumers:
    consumer.join()
