# Coroutines that nobody awaited, errors that nobody looked at, futures that nobody took.
import asyncio
import gc
import sys
import warnings


async def forgotten(name):
    return name


async def fails(name):
    raise ValueError(name)


def handler(loop, context):
    print("handler:", context["message"], repr(context.get("exception")))


def show(message, category, filename, lineno, file=None, line=None):
    print("warning:", category.__name__, str(message).split("\n")[0])


async def main():
    loop = asyncio.get_running_loop()
    forgotten("one")
    coroutine = forgotten("two")
    del coroutine
    closed = forgotten("closed")
    closed.close()
    asyncio.sleep(1)
    [forgotten(number) for number in range(2)]
    loop.set_exception_handler(handler)
    task = asyncio.create_task(fails("never retrieved"))
    await asyncio.sleep(0)
    del task
    gc.collect()
    task = asyncio.create_task(fails("looked at"))
    await asyncio.sleep(0)
    print(task.exception())
    del task
    future = loop.create_future()
    future.set_exception(KeyError("of a future"))
    del future
    gc.collect()
    future = loop.create_future()
    future.set_result("a result is no loss")
    del future
    gathered = asyncio.gather(fails("gathered"), forgotten("fine"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del gathered
    gc.collect()
    print("before a cancelled one")
    task = asyncio.create_task(fails("never begun"))
    task.cancel()
    await asyncio.sleep(0)
    del task
    gc.collect()


warnings.showwarning = show
warnings.simplefilter("always")
asyncio.run(main())
