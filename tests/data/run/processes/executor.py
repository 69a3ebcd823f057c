"""ProcessPoolExecutor: submit, map with chunks, as_completed, shutdown."""
from concurrent.futures import ProcessPoolExecutor, as_completed, wait


def square(x):
    return x * x


def add(x, y):
    return x + y


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(list(executor.map(square, range(8))), list(executor.map(add, [1, 2], [10, 20])))
        print(list(executor.map(square, range(10), chunksize=4)), list(executor.map(square, [])))
        futures = [executor.submit(pow, 2, n) for n in range(5)]
        print(sorted(f.result() for f in as_completed(futures)), all(f.done() for f in futures))
        done, pending = wait(futures)
        print(len(done), len(pending), futures[3].result(timeout=1), futures[3].exception())
        called = []
        future = executor.submit(square, 12)
        future.add_done_callback(lambda f: called.append(f.result()))
        print(future.result(), executor.submit(dict, a=1).result())
    print(called)
    for call in (lambda: executor.submit(square, 1), lambda: executor.map(square, [1])):
        try:
            call()
        except RuntimeError as error:
            print(error)
    for arguments in ({"max_workers": 0}, {"max_workers": -1}, {"initializer": 5}):
        try:
            ProcessPoolExecutor(**arguments)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
    with ProcessPoolExecutor(1) as executor:
        try:
            executor.map(square, [1], chunksize=0)
        except ValueError as error:
            print(error)
