import atexit
import threading
import time

threading._register_atexit(print, "third")
threading._register_atexit(lambda: print("second"))
atexit.register(print, "last")


def late():
    time.sleep(0.04)
    print("a thread ends")
    try:
        threading._register_atexit(print)
    except RuntimeError as error:
        print(error)


threading.Thread(target=late).start()
print("first")
