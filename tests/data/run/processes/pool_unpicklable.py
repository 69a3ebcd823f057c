"""What cannot be sent to a worker, and what a worker cannot send back."""
from multiprocessing import Pool
from multiprocessing.pool import MaybeEncodingError


def make(_):
    return lambda: 5


class Odd(Exception):
    def __init__(self, a, b):
        super().__init__(f"{a}{b}")


def local():
    def inner(x):
        return x

    return inner


if __name__ == "__main__":
    with Pool(1) as pool:
        for call in (
            lambda: pool.map(lambda x: x, [1]),
            lambda: pool.apply(local(), (1,)),
            lambda: pool.apply(len, ((n for n in "ab"),)),
        ):
            try:
                print(call())
            except Exception as error:
                print(type(error).__name__, str(error).split(" at 0x")[0])
        try:
            pool.apply(make, (1,))
        except MaybeEncodingError as error:
            print(type(error).__name__, str(error).split(" at 0x")[0])
            print("Reason" in str(error), error.exc.split(" at 0x")[0])
        print(pool.apply(abs, (-1,)))
