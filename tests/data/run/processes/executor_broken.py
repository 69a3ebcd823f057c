"""A worker that dies breaks the whole pool."""
import os
import time
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def die():
    os._exit(1)


def wait():
    time.sleep(15)


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        waiting = executor.submit(wait)
        try:
            executor.submit(die).result()
        except BrokenProcessPool as error:
            print(error)
        print(repr(waiting.exception()), issubclass(BrokenProcessPool, BrokenExecutor))
        try:
            executor.submit(abs, -1)
        except BrokenProcessPool as error:
            print(error)
    executor = ProcessPoolExecutor(1)
    print(executor.submit(abs, -5).result())
    for process in list(executor._processes.values()):
        process.terminate()
        process.join()
    try:
        executor.submit(abs, -1).result()
    except BrokenProcessPool as error:
        print("terminated:", type(error).__name__)
    executor.shutdown()
