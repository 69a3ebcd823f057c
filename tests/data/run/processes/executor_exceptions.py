"""An exception of a worker: its type, its attributes, the worker's traceback as its cause."""
from concurrent.futures import ProcessPoolExecutor, TimeoutError
import time


class Refused(Exception):
    def __init__(self, who, why="no reason"):
        super().__init__(who, why)
        self.who = who


def refuse(who):
    raise Refused(who, why="late")


def divide(x, y):
    return x / y


def leave():
    raise SystemExit(3)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        future = executor.submit(refuse, "guest")
        error = future.exception()
        print(repr(error), error.who, type(error.__cause__).__name__)
        print(str(error.__cause__).strip().splitlines()[0], "in refuse" in str(error.__cause__))
        try:
            list(executor.map(divide, [1, 2], [1, 0]))
        except ZeroDivisionError as error:
            print("map", error)
        slow = executor.submit(time.sleep, 0.3)
        try:
            slow.result(timeout=0.01)
        except TimeoutError as error:
            print("TimeoutError", slow.done())
        print(repr(executor.submit(leave).exception()))
        print(executor.submit(divide, 1, 2).result())
        executor.submit(divide, 1, 0).result()
