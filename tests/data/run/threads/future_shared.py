import threading
import time
from concurrent.futures import Future

promise = Future()
out = []


def waiter(i):
    out.append((i, promise.result()))


threads = [threading.Thread(target=waiter, args=(i,)) for i in range(3)]
for thread in threads:
    thread.start()


def fulfil():
    time.sleep(0.03)
    promise.set_result("value")


threading.Thread(target=fulfil).start()
for thread in threads:
    thread.join()
print(sorted(out))
failing = Future()
errors = []


def wait_for_failure():
    try:
        failing.result(1)
    except LookupError as error:
        errors.append(error)


threads = [threading.Thread(target=wait_for_failure) for _ in range(2)]
for thread in threads:
    thread.start()
failing.set_exception(LookupError("lost"))
for thread in threads:
    thread.join()
print(errors[0] is errors[1], errors[0])
cancelled = Future()
thread = threading.Thread(target=lambda: (time.sleep(0.02), cancelled.cancel()))
thread.start()
try:
    cancelled.result(timeout=1)
except Exception as error:
    print(type(error).__name__)
thread.join()
