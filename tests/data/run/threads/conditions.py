import threading
import time

condition = threading.Condition()
items = []
log = []


def consumer(name, delay):
    time.sleep(delay)
    with condition:
        while not items:
            condition.wait()
        log.append((name, items.pop(0)))


threads = [threading.Thread(target=consumer, args=(f"c{i}", 0.03 * i)) for i in range(3)]
for thread in threads:
    thread.start()
time.sleep(0.12)
for i in range(3):
    with condition:
        items.append(i)
        condition.notify()
    time.sleep(0.03)
for thread in threads:
    thread.join()
print(log)


def waiter(name, delay):
    time.sleep(delay)
    with condition:
        condition.wait()
        log.append(name)


log.clear()
threads = [threading.Thread(target=waiter, args=(f"w{i}", 0.03 * i)) for i in range(5)]
for thread in threads:
    thread.start()
time.sleep(0.2)
for n in (2, 1):
    with condition:
        condition.notify(n)
    time.sleep(0.03)
    print(sorted(log))
with condition:
    condition.notify_all()
for thread in threads:
    thread.join()
print(sorted(log))
