# `wait_for`: in time, too late, of a task, of a future, of what does not stop.
import asyncio


async def work(delay, result="result"):
    try:
        await asyncio.sleep(delay)
        return result
    except asyncio.CancelledError:
        print("work cancelled")
        raise


async def slow_to_stop():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        await asyncio.sleep(0.03)
        print("stops at last")
        raise


async def refuses():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        return "I am done all the same"


async def fails_when_cancelled():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        raise KeyError("while stopping")


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.wait_for(work(0.01), 1), await asyncio.wait_for(work(0), None))
    for make in (lambda: work(1), slow_to_stop, refuses, fails_when_cancelled, lambda: asyncio.create_task(work(1)), loop.create_future):
        try:
            print("gives", await asyncio.wait_for(make(), 0.02))
        except (asyncio.TimeoutError, KeyError) as error:
            print(type(error).__name__, error.args, type(error.__cause__).__name__)
    future = loop.create_future()
    future.set_result("at once")
    print(await asyncio.wait_for(future, 0), await asyncio.wait_for(future, -1))
    for limit in (0, -1):
        try:
            await asyncio.wait_for(work(0), limit)
        except asyncio.TimeoutError:
            print("no time", limit)
    try:
        await asyncio.wait_for(5, 1)
    except TypeError as error:
        print("TypeError")

asyncio.run(main())
