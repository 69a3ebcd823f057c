# What goes wrong where nobody catches it: callbacks, futures and tasks that are dropped, the loop's exception handler.
import asyncio
import gc


def boom(*args):
    raise ValueError("boom", *args)


async def fails(text):
    raise KeyError(text)


def handler(loop, context):
    words = {key: type(value).__name__ for key, value in context.items() if key != "message"}
    print("handler:", context["message"].split(" at ")[0], words)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(boom)
    loop.call_later(0.01, boom)
    await asyncio.sleep(0.02)
    task = asyncio.create_task(fails("dropped"))
    await asyncio.sleep(0.01)
    del task
    gc.collect()
    future = loop.create_future()
    future.set_exception(OSError("dropped too"))
    del future
    future = loop.create_future()
    future.set_exception(OSError("looked at"))
    print(repr(future.exception()))
    del future
    cancelled = loop.create_future()
    cancelled.cancel()
    del cancelled
    loop.call_exception_handler({"message": "by hand", "extra": 1})
    loop.set_exception_handler(lambda loop, context: boom("in the handler"))
    try:
        loop.set_exception_handler("no")
    except TypeError as error:
        print(error)
    loop.set_exception_handler(None)
    try:
        future = loop.create_future()
        future.set_exception(StopIteration(1))
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)
    for wrong in ("text", 3, int):
        try:
            loop.create_future().set_exception(wrong)
        except TypeError as error:
            print(type(error).__name__)
    done = loop.create_future()
    done.set_result(1)
    for again in (lambda: done.set_result(2), lambda: done.set_exception(OSError()), loop.create_future().result):
        try:
            again()
        except asyncio.InvalidStateError as error:
            print("InvalidStateError", str(error).split("<")[0])
    try:
        asyncio.current_task().set_result(1)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
