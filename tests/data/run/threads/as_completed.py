import time
from concurrent.futures import Future, ThreadPoolExecutor, TimeoutError, as_completed


def fetch(name, seconds):
    time.sleep(seconds)
    if name == "bad":
        raise ConnectionError("no answer")
    return name.upper()


sites = {"slow": 0.16, "quick": 0.04, "bad": 0.08, "middle": 0.12}
with ThreadPoolExecutor(4) as pool:
    futures = {pool.submit(fetch, name, seconds): name for name, seconds in sites.items()}
    for future in as_completed(futures):
        try:
            print(futures[future], future.result())
        except ConnectionError as error:
            print(futures[future], "failed:", error)
    print(sorted(futures[future] for future in as_completed(futures)))
    futures = [pool.submit(fetch, "x", 0.03), pool.submit(fetch, "y", 0.2)]
    try:
        for future in as_completed(futures, timeout=0.1):
            print(future.result())
    except TimeoutError as error:
        print(type(error).__name__, error)
    print(list(as_completed([])), len(list(as_completed(futures * 2))))
cancelled, pending = Future(), Future()
cancelled.cancel()
cancelled.set_running_or_notify_cancel()
print([future.cancelled() for future in as_completed([cancelled])])
try:
    print([future.cancelled() for future in as_completed([cancelled, pending], timeout=0)])
except TimeoutError as error:
    print(error)
