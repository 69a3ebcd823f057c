# The iterator of a future, asked by hand; a future whose __init__ has not run.
import asyncio


class Wrapped:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        return self.future.__await__()


class Counted(asyncio.Future):
    def __new__(cls, *args, **kwargs):
        made = super().__new__(cls)
        made.awaited = 0
        return made

    def __await__(self):
        self.awaited += 1
        return (yield from super().__await__())


def attempt(function, *args):
    try:
        print(function.__name__, function(*args))
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    iterator = iter(future)
    print(iterator.send(None) is future, hasattr(iterator, "throw"), hasattr(iterator, "close"))
    future._asyncio_future_blocking = False
    future.set_result((1, 2))
    try:
        iterator.send(None)
    except StopIteration as stop:
        print(stop.args, stop.value)
    iterator = future.__await__()
    try:
        next(iterator)
    except StopIteration as stop:
        print(stop.value)
    pending = loop.create_future()
    iterator = iter(pending)
    try:
        iterator.throw(KeyError("thrown"))
    except KeyError as error:
        print(repr(error))
    iterator.close()
    loop.call_soon(pending.set_result, "wrapped")
    print(await Wrapped(pending))
    counted = Counted(loop=loop)
    loop.call_soon(counted.set_result, "counted")
    print(await counted, await counted, counted.awaited)
    blank = asyncio.Future.__new__(asyncio.Future)
    print(blank.done(), blank.cancelled())
    attempt(blank.result)
    attempt(blank.exception)
    for method, args in (("set_result", (1,)), ("set_exception", (ValueError(),)), ("cancel", ()), ("get_loop", ()), ("add_done_callback", (print,)), ("remove_done_callback", (print,))):
        attempt(getattr(blank, method), *args)
    attempt(blank.__iter__)


asyncio.run(main())
