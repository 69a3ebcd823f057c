import threading
import time


def names():
    return sorted(thread.name for thread in threading.enumerate())


print(names(), threading.active_count())
gate = threading.Event()
threads = [threading.Thread(target=gate.wait, name=f"waits-{i}") for i in range(3)]
print(names(), threading.active_count())
for thread in threads:
    thread.start()
print(names(), threading.active_count())
print(all(thread in threading.enumerate() for thread in threads))
gate.set()
for thread in threads:
    thread.join()
print(names(), threading.active_count())
print(threading.enumerate()[0] is threading.main_thread() is threading.current_thread())
