import atexit
import threading
import time


def daemon():
    try:
        time.sleep(10)
    finally:
        print("never printed")


def worker():
    time.sleep(0.06)
    print("the worker is waited for")


atexit.register(lambda: print("atexit comes after the threads"))
threading.Thread(target=daemon, daemon=True).start()
threading.Thread(target=worker).start()
print("main ends")
