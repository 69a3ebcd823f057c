import concurrent.futures
from concurrent.futures import Executor, Future


class Inline(Executor):
    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


with Inline() as executor:
    print(list(executor.map(str, range(3))), executor.submit(int, "7", base=8).result())
    print(executor.submit(int, "x").exception())


class Silent(Executor):
    pass


try:
    Silent().submit(print)
except NotImplementedError as error:
    print(repr(error))
print(Silent().shutdown(), issubclass(concurrent.futures.ThreadPoolExecutor, Executor))
print(concurrent.futures.__all__)
print(concurrent.futures.TimeoutError is TimeoutError)
for name in ("ThreadPoolExecutor", "Future", "Executor", "InvalidStateError", "BrokenExecutor", "TimeoutError"):
    print(getattr(concurrent.futures, name))
try:
    from concurrent.futures import nothing
except ImportError as error:
    print(type(error).__name__)
