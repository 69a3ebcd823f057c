import threading
import time


def work():
    time.sleep(0.05)
    print("the thread still ends its work")


threading.Thread(target=work).start()
raise RuntimeError("main fails")
