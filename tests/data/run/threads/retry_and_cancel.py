import threading
import time
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait


def mirror(name, seconds, stop):
    if stop.wait(seconds):
        return f"{name} stopped"
    return f"{name} answered"


def fastest(mirrors):
    stop = threading.Event()
    with ThreadPoolExecutor(len(mirrors)) as pool:
        futures = [pool.submit(mirror, name, seconds, stop) for name, seconds in mirrors.items()]
        done, pending = wait(futures, return_when=FIRST_COMPLETED)
        stop.set()
        return done.pop().result(), sorted(future.result() for future in pending)


print(fastest({"de": 0.3, "fr": 0.04, "us": 0.2}))
attempts = []


def flaky():
    attempts.append(len(attempts))
    if len(attempts) < 3:
        raise ConnectionError(f"attempt {len(attempts)}")
    return "connected"


def retry(f, times, pause):
    for i in range(times):
        try:
            return f()
        except ConnectionError as error:
            last = error
            time.sleep(pause)
    raise last


with ThreadPoolExecutor() as pool:
    print(pool.submit(retry, flaky, 5, 0.01).result(), attempts)
    attempts.clear()
    print(repr(pool.submit(retry, flaky, 2, 0.01).exception()))
