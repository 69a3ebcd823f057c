# `gather` with the same thing twice, with futures, errors in an order of their own, and its own future.
import asyncio


async def work(name, seconds, fails=False):
    try:
        await asyncio.sleep(seconds)
        if fails:
            raise KeyError(name)
        print(name, "ends")
        return name
    except asyncio.CancelledError:
        print(name, "is cancelled")
        raise


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(work("twice", 0.01))
    coroutine = work("coroutine", 0.005)
    print(await asyncio.gather(task, coroutine, task, coroutine))

    future = loop.create_future()
    loop.call_later(0.02, future.set_result, "by timer")
    print(await asyncio.gather(future, work("a", 0.01)))

    gathered = asyncio.gather(work("b", 0.01), work("c", 0.02, True), work("d", 0.03))
    gathered.add_done_callback(lambda gathered: print("callback", type(gathered.exception()).__name__))
    try:
        await gathered
    except KeyError as error:
        print("failed", error)
    await asyncio.sleep(0.02)
    print(gathered.done(), gathered.cancelled(), gathered.cancel())

    # Two fail: the first is raised, the second is looked at by nobody, and nobody complains.
    try:
        await asyncio.gather(work("late", 0.02, True), work("early", 0.01, True))
    except KeyError as error:
        print("failed", error)
    await asyncio.sleep(0.02)
    print(await asyncio.gather(work("e", 0.01, True), work("f", 0), return_exceptions=True))

    gathered = asyncio.gather(work("g", 0.01), work("h", 0.02), return_exceptions=True)
    loop.call_later(0.015, gathered.cancel)
    try:
        print(await gathered)
    except asyncio.CancelledError:
        print("cancelled although errors are returned")

    child = asyncio.create_task(work("child", 0.05))
    gathered = asyncio.gather(child, work("i", 0.01))
    await asyncio.sleep(0)
    child.cancel()
    try:
        await gathered
    except asyncio.CancelledError:
        print("a child was cancelled", gathered.cancelled())
    await asyncio.sleep(0.02)


asyncio.run(main())
