"""A thread is joined by the one that holds the lock it waits for."""
import threading

import coroscope  # under CPython this program never ends

lock = threading.Lock()


def second():
    with lock:
        print("never")


with lock:
    thread = threading.Thread(target=second, name="second")
    thread.start()
    print("joins")
    thread.join()
