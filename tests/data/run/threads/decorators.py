import functools
import threading
import time


def synchronized(lock):
    def decorate(f):
        @functools.wraps(f)
        def wrapped(*args, **kwargs):
            with lock:
                return f(*args, **kwargs)

        return wrapped

    return decorate


def threaded(f):
    @functools.wraps(f)
    def start(*args, **kwargs):
        thread = threading.Thread(target=f, args=args, kwargs=kwargs, name=f.__name__)
        thread.start()
        return thread

    return start


lock = threading.Lock()
log = []


@synchronized(lock)
def critical(i):
    log.append(f"{i} in")
    time.sleep(0.01)
    log.append(f"{i} out")


@threaded
def job(i):
    time.sleep(0.03 * i)
    critical(i)


threads = [job(i) for i in range(3)]
for thread in threads:
    thread.join()
print(log)
print(critical.__name__, threads[0].name)
