import threading


def with_timeout(seconds, f, *args):
    box = []
    thread = threading.Thread(target=lambda: box.append(f(*args)), daemon=True)
    thread.start()
    thread.join(seconds)
    return box[0] if box else "too slow"


event = threading.Event()
print(with_timeout(1, lambda: 42))
print(with_timeout(0.05, event.wait))
print(with_timeout(0.05, event.wait, 0.01))
