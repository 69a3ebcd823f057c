import threading
import time

barrier = threading.Barrier(3)
log = []


def phase(i):
    for n in range(3):
        time.sleep(0.02 * i)
        log.append((n, i))
        barrier.wait()


threads = [threading.Thread(target=phase, args=(i,)) for i in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(log == sorted(log), log)
print(barrier.parties, barrier.n_waiting, barrier.broken)
places = []
actions = []
barrier = threading.Barrier(4, action=lambda: actions.append(threading.current_thread().name))


def come(i):
    time.sleep(0.02 * i)
    places.append((i, barrier.wait()))


threads = [threading.Thread(target=come, args=(i,), name=f"T{i}") for i in range(4)]
for thread in threads:
    thread.start()
time.sleep(0.03)
print(barrier.n_waiting)
for thread in threads:
    thread.join()
print(sorted(places), actions, barrier.n_waiting)
alone = threading.Barrier(1)
print(alone.wait(), alone.wait(), alone.n_waiting)
