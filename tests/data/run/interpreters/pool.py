# versions: 3.14-
"""`InterpreterPoolExecutor`: calls go to interpreters as pickles and come back as pickles."""
import logging
import threading
import time
from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor, as_completed
from concurrent.futures.interpreter import BrokenInterpreterPool

state = []


class Own(Exception):
    def __init__(self, n):
        super().__init__(n)
        self.n = n


def remember(n):
    state.append(n)
    return list(state)


def where(n):
    from concurrent import interpreters

    return interpreters.get_current().id > 0, threading.current_thread().name, n


def fail(n):
    raise Own(n)


def sleep(seconds):
    time.sleep(seconds)
    return seconds


if __name__ == "__main__":
    with InterpreterPoolExecutor(max_workers=1) as pool:
        print([pool.submit(remember, n).result() for n in range(3)], state)
        print(pool.submit(where, n=4).result(), list(pool.map(pow, (2, 3), (5, 2))))
        future = pool.submit(fail, 7)
        try:
            future.result()
        except interpreters.ExecutionFailed as error:
            print(error.excinfo.formatted, error.__cause__)
        try:
            pool.submit(int, "x").result()
        except ValueError as error:
            print(error, type(error.__cause__).__name__)
        try:
            pool.submit(threading.Lock().acquire).result()
        except TypeError as error:
            print(type(error).__name__)
    with InterpreterPoolExecutor(3) as pool:
        print(sorted(future.result() for future in as_completed([pool.submit(sleep, 0.1) for _ in range(3)])))
        print(sorted({thread.name.split("-")[0] for thread in threading.enumerate()}))
    with InterpreterPoolExecutor(1, initializer=remember, initargs=("first",)) as pool:
        print(pool.submit(remember, "then").result())
    logging.disable()
    with InterpreterPoolExecutor(1, initializer=fail, initargs=(1,)) as pool:
        try:
            pool.submit(remember, 1).result()
        except BrokenInterpreterPool as error:
            print(error)
