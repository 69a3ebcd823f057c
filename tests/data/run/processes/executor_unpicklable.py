"""Calls and results that cannot be pickled fail alone."""
import threading
from concurrent.futures import ProcessPoolExecutor


def make_lock():
    return threading.Lock()


def make_lambda():
    return lambda: 1


def fine(x):
    return x


class Difficult(Exception):
    def __init__(self, a, b):
        super().__init__(a)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        calls = [
            executor.submit(lambda: 1),
            executor.submit(fine, threading.Lock()),
            executor.submit(make_lock),
            executor.submit(make_lambda),
            executor.submit(fine, 5),
        ]
        for future in calls:
            error = future.exception()
            if error is None:
                print(future.result())
            else:
                print(type(error).__name__, str(error).split(" at 0x")[0])
