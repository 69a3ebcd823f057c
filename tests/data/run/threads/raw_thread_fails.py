import _thread
import time


def fail():
    raise ValueError("in a raw thread")


_thread.start_new_thread(fail, ())
time.sleep(0.05)
print("main goes on")
