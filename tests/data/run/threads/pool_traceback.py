from concurrent.futures import ThreadPoolExecutor


def inner(x):
    return 1 / x


def outer(x):
    return inner(x)


with ThreadPoolExecutor() as pool:
    future = pool.submit(outer, 0)
    print(type(future.exception()).__name__)
    future.result()
