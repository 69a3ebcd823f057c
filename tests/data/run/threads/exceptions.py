import sys
import threading
import time


def divide():
    return 1 / 0


def nested():
    try:
        divide()
    except ZeroDivisionError as error:
        raise ValueError("inner") from error


for target, name in ((divide, "one"), (nested, "two")):
    thread = threading.Thread(target=target, name=name)
    thread.start()
    thread.join()
    print(name, "joined", thread.is_alive())


def leave():
    sys.exit("not shown")


thread = threading.Thread(target=leave)
thread.start()
thread.join()


class Odd(BaseException):
    pass


def odd():
    raise Odd("base", 3)


thread = threading.Thread(target=odd, name="odd one")
thread.start()
thread.join()
thread = threading.Thread(target=print, args=5, name="bad arguments")
thread.start()
thread.join()
thread = threading.Thread(target=3, name="no function")
thread.start()
thread.join()
print("exit status is 0")
