import re
import threading
import time

event = threading.Event()
print(event.is_set(), event.wait(0.02), event.wait(0), event.wait(-1), event.wait(timeout=0))
log = []


def runner(i):
    log.append(f"{i} {event.wait()}")


threads = [threading.Thread(target=runner, args=(i,)) for i in range(3)]
for thread in threads:
    thread.start()
time.sleep(0.03)
print(log)
event.set()
for thread in threads:
    thread.join()
print(sorted(log), event.is_set(), event.wait(), event.wait(5))
event.set()
event.clear()
event.clear()
print(event.is_set())


def setter():
    time.sleep(0.04)
    event.set()


begin = time.monotonic()
threading.Thread(target=setter).start()
print(event.wait(1), time.monotonic() - begin < 0.5)
print(re.sub(" object at .*| at .*:", "", repr(event)) in ("<threading.Event>", "<threading.Event set>"))
