import sys
import threading

sys.setswitchinterval(0.00001)
alone = with_call = 0


def one():
    return 1


def count():
    global alone, with_call
    for _ in range(10_000):
        # Each reads, adds and writes: may another thread come in between?
        alone += 1  # under 3.9 it may, from 3.10 on it happens not to
        with_call += one()  # under every version: one() is a place to switch


threads = [threading.Thread(target=count) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("Python", sys.version.split()[0])
print("alone:    ", alone, "of", 20_000)
print("with call:", with_call, "of", 20_000)
