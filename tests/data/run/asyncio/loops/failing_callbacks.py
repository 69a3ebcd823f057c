# Callbacks that fail: the loop's, a timer's, a future's, a task's; with a handler, with one that fails itself.
import asyncio
import contextvars

var = contextvars.ContextVar("var", default="unset")


def fail(*args):
    print("callback", len(args), var.get())
    raise LookupError(len(args))


def handler(loop, context):
    error = context.get("exception")
    print("handler:", context["message"].split("(")[0].split(" at ")[0].split("<")[0], type(error).__name__, sorted(context))


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(fail)
    loop.call_later(0.005, fail, 1)
    var.set("in main")
    loop.call_soon(fail, 1, 2)
    await asyncio.sleep(0.01)

    future = loop.create_future()
    future.add_done_callback(fail)
    future.add_done_callback(lambda future: print("the next one runs", future.result()))
    future.set_result("fine")
    print("result", await future)
    task = asyncio.create_task(asyncio.sleep(0, "task"))
    task.add_done_callback(fail)
    print(await task)
    await asyncio.sleep(0)

    def worse(loop, context):
        print("worse", type(context["exception"]).__name__)
        raise ValueError("in the handler")

    loop.set_exception_handler(worse)
    print(loop.get_exception_handler() is worse)
    loop.call_exception_handler({"message": "by hand", "exception": KeyError("k")})
    loop.set_exception_handler(handler)
    loop.call_exception_handler({"message": "mine", "more": 1})
    try:
        loop.set_exception_handler(5)
    except TypeError as error:
        print(error)

    def stops():
        raise SystemExit(7)

    loop.call_soon(stops)
    try:
        await asyncio.sleep(1)
    finally:
        print("cleaned up")


import logging

logging.getLogger("asyncio").setLevel(logging.CRITICAL)
try:
    asyncio.run(main())
except SystemExit as error:
    print("exit", error.code)
