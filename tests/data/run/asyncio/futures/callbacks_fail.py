# Callbacks that fail: the loop's handler hears of each, the others still run.
import asyncio


def handler(loop, context):
    print("handler:", context["message"].split(" at ")[0].split("<")[0].split("(")[0], repr(context.get("exception")))


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    future = loop.create_future()

    def fails(future):
        raise ValueError("callback")

    def well(future):
        print("well", future.result())

    for callback in (well, fails, well):
        future.add_done_callback(callback)
    future.set_result(3)
    await asyncio.sleep(0)

    def soon(number):
        if number == 1:
            raise KeyError(number)
        print("soon", number)

    for number in range(3):
        loop.call_soon(soon, number)
    timer = loop.call_later(0.001, soon, 1)
    loop.call_later(0.002, soon, 2)
    await asyncio.sleep(0.01)
    print(timer.cancelled())

    async def quick():
        return "quick"

    task = asyncio.create_task(quick())
    task.add_done_callback(fails)
    print(await task)
    await asyncio.sleep(0)

    def broken(loop, context):
        raise IndexError("in the handler")

    loop.set_exception_handler(broken)
    loop.call_soon(soon, 1)
    await asyncio.sleep(0)
    print("goes on")
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())


asyncio.run(main())
