import threading
import time

data = threading.local()
data.x = "main"
seen = []


def work(i):
    seen.append(hasattr(data, "x"))
    data.x = i
    time.sleep(0.02)
    data.x += 100
    seen.append(data.x)
    seen.append(sorted(data.__dict__.items()))


for i in range(3):
    thread = threading.Thread(target=work, args=(i,))
    thread.start()
    thread.join()
print(seen)
print(data.x, data.__dict__, vars(data), "x" in dir(data))
data.__dict__["y"] = 5
print(data.y, getattr(data, "z", "none"))
del data.y


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: data.y)
attempt(lambda: setattr(data, "__dict__", {}))
attempt(lambda: delattr(data, "__dict__"))
attempt(lambda: threading.local(1))
attempt(lambda: threading.local(a=1))
threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
seen.clear()
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(x for x in seen if isinstance(x, int) and x is not False), data.x)
