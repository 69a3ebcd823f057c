import threading

lock = threading.Lock()
try:
    with lock:
        raise KeyError("inside")
except KeyError as error:
    print(error, lock.locked())


def fails():
    with lock:
        return 1 // 0


try:
    fails()
except ZeroDivisionError as error:
    print(error, lock.locked())
for i in range(3):
    with lock:
        if i == 1:
            continue
        print(i, lock.locked())
lock.acquire()
try:
    print("in try", lock.locked())
finally:
    lock.release()
print(lock.locked(), hasattr(lock, "__enter__"), hasattr(lock, "__exit__"))
