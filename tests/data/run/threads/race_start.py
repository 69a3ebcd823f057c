import threading
import time

# All start at once behind a barrier; the slowest decides.
barrier = threading.Barrier(4)
finish = []


def runner(name, seconds):
    barrier.wait()
    time.sleep(seconds)
    finish.append(name)


runners = {"hare": 0.03, "fox": 0.06, "dog": 0.09}
threads = [threading.Thread(target=runner, args=pair) for pair in runners.items()]
for thread in threads:
    thread.start()
print("ready", finish)
barrier.wait()
for thread in threads:
    thread.join()
print(finish)
