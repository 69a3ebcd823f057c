# What is being handled belongs to the thread.
import sys
import threading
import time

out = []


def other():
    out.append(sys.exc_info())
    try:
        raise KeyError("other")
    except KeyError as error:
        time.sleep(0.03)
        out.append((sys.exc_info()[0].__name__, error.__context__))


try:
    1 / 0
except ZeroDivisionError as error:
    thread = threading.Thread(target=other)
    thread.start()
    time.sleep(0.01)
    out.append(sys.exc_info()[0].__name__)
    thread.join()
    out.append(sys.exc_info()[1] is error)
print(out)
