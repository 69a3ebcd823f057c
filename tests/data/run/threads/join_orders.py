import threading
import time

finished = []


def work(name, seconds):
    time.sleep(seconds)
    finished.append(name)


delays = {"a": 0.15, "b": 0.05, "c": 0.1, "d": 0.2}
threads = {name: threading.Thread(target=work, args=(name, delay)) for name, delay in delays.items()}
for thread in threads.values():
    thread.start()
for name in "bcad":
    threads[name].join()
    print("joined", name, finished)
