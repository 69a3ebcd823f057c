import concurrent.futures
import re
import time
from concurrent.futures import CancelledError, Future


def attempt(f):
    try:
        print(f())
    except BaseException as error:
        print(type(error).__name__, re.sub("0x[0-9a-f]+", "ADDRESS", str(error)))


def shown(future):
    return re.sub("0x[0-9a-f]+", "ADDRESS", repr(future))


future = Future()
print(shown(future), future.done(), future.running(), future.cancelled())
attempt(lambda: future.result(timeout=0))
attempt(lambda: future.exception(timeout=0.01))
print(future.set_running_or_notify_cancel(), shown(future), future.running(), future.cancel())
future.set_result([1])
print(shown(future), future.done(), future.running(), future.cancel(), future.result(), future.exception())
attempt(lambda: future.set_result(2))
attempt(lambda: future.set_exception(ValueError()))

future = Future()
print(future.cancel(), future.cancel(), shown(future), future.cancelled(), future.done())
attempt(future.result)
attempt(future.exception)
attempt(lambda: future.set_result(1))
print(future.set_running_or_notify_cancel(), shown(future))

future = Future()
error = KeyError("k")
future.set_exception(error)
print(shown(future), future.exception() is error, future.done())
attempt(future.result)
print(CancelledError.__mro__[1].__name__, CancelledError.__module__, Future.__module__)
print(Future[int])
