"""What a broken pool does with the calls that wait, the one that runs, and those that come later."""
import os
import signal
from concurrent.futures import FIRST_EXCEPTION, ProcessPoolExecutor, as_completed, wait
from concurrent.futures.process import BrokenProcessPool
from time import sleep


def leave(code):
    os._exit(code)


def killed():
    os.kill(os.getpid(), signal.SIGKILL)


def stay(seconds):
    sleep(seconds)
    return seconds


def fails():
    raise ValueError("only the call fails")


def cannot_begin():
    raise RuntimeError("no")


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        print(type(pool.submit(fails).exception()).__name__, pool.submit(stay, 0).result())
        futures = [pool.submit(leave, 3)] + [pool.submit(stay, n) for n in range(5)]
        print([type(future.exception()).__name__ for future in futures])
        print(sorted({str(future.exception()) for future in futures}))
        try:
            pool.map(stay, [0])
        except BrokenProcessPool as error:
            print("map:", error)
    print("left")

    with ProcessPoolExecutor(2) as pool:
        first = pool.submit(killed)
        others = [pool.submit(stay, 30) for _ in range(3)]
        done, pending = wait([first, *others], return_when=FIRST_EXCEPTION)
        print(len(done) >= 1, isinstance(first.exception(), BrokenProcessPool))
        print(sum(isinstance(future.exception(), BrokenProcessPool) for future in as_completed(others)))
        print(first.cancel(), first.cancelled(), first.done())

    try:
        with ProcessPoolExecutor(1) as pool:
            for result in pool.map(stay, [0.01, 0.02]):
                print("result", result)
            list(pool.map(leave, [1]))
    except BrokenProcessPool as error:
        print("out of the block:", type(error).__module__, type(error).__mro__[1].__name__)
