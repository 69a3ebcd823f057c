import threading
import time

green = threading.Event()
log = []


def light():
    for _ in range(2):
        time.sleep(0.05)
        log.append("green")
        green.set()
        time.sleep(0.05)
        log.append("red")
        green.clear()


def car(name, arrives):
    time.sleep(arrives)
    log.append(f"{name} arrives")
    green.wait()
    log.append(f"{name} drives")


threads = [threading.Thread(target=car, args=args) for args in (("a", 0.02), ("b", 0.075), ("c", 0.125))]
threads.append(threading.Thread(target=light))
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("\n".join(log))
