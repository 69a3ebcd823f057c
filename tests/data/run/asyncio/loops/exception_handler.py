# What goes wrong where nobody catches it, with and without a handler.
import asyncio


def failing(text):
    raise ValueError(text)


def handler(loop, context):
    print("handler:", context["message"].split(" at ")[0], sorted(context), repr(context["exception"]))
    if "handler" in str(context["exception"]):
        raise KeyError("the handler fails itself")


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.call_soon(failing, "default")
    await asyncio.sleep(0.01)
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(failing, "own")
    loop.call_later(0.001, failing, "from a timer")
    await asyncio.sleep(0.01)
    loop.call_soon(failing, "in the handler")
    await asyncio.sleep(0.01)
    loop.call_exception_handler({"message": "made up", "exception": OSError("x"), "more": 1})
    loop.set_exception_handler(None)
    loop.call_exception_handler({"message": "by default", "number": 5, "text": "t"})
    loop.default_exception_handler({})
    try:
        loop.set_exception_handler(5)
    except TypeError as error:
        print(error)

asyncio.run(main())
