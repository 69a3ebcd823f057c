"""Calls that no worker has taken can be cancelled."""
import time
from concurrent.futures import CancelledError, ProcessPoolExecutor


def work(x):
    time.sleep(0.2)
    return x


if __name__ == "__main__":
    executor = ProcessPoolExecutor(1)
    futures = [executor.submit(work, n) for n in range(6)]
    time.sleep(0.1)
    print(futures[0].running(), futures[0].cancel(), futures[5].cancel(), futures[5].cancelled())
    executor.shutdown(wait=True, cancel_futures=True)
    print([f.cancelled() for f in futures][3:], futures[0].result())
    try:
        futures[4].result()
    except CancelledError as error:
        print(repr(error))
    with ProcessPoolExecutor(1) as executor:
        future = executor.submit(work, 1)
    print(future.done(), future.result())
    executor.shutdown()
