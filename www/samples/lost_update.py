import sys
import threading

sys.setswitchinterval(0.00001)
counter = 0


def one():
    return 1


def count():
    global counter
    for _ in range(20_000):
        # Reads counter, calls one(), writes counter: another thread may come in between.
        counter += one()


threads = [threading.Thread(target=count) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("counted to", counter, "of", 40_000)
