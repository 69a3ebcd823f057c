# A child that is quick has finished before start() returns.
import threading

log = []


def child(i):
    log.append(f"child {i}")


for i in range(5):
    thread = threading.Thread(target=child, args=(i,))
    thread.start()
    thread.join()
    log.append(f"main {i}")
print(log)
