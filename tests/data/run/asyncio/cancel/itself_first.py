# A task that cancels itself, and then: awaits, yields, returns, raises, is done.
import asyncio


async def then(what):
    task = asyncio.current_task()
    print(what, task.cancel("own wish"), task.cancelled())
    if what == "awaits":
        await asyncio.sleep(1)
    elif what == "yields":
        await asyncio.sleep(0)
    elif what == "a done future":
        future = asyncio.get_running_loop().create_future()
        future.set_result(1)
        print("went through", await future)
    elif what == "a coroutine":
        print("went through", await asyncio.sleep(0, 5) if False else await nothing())
    elif what == "raises":
        raise LookupError(what)
    elif what == "catches":
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError:
            print("caught")
        await asyncio.sleep(0)
        return "lives"
    elif what == "cancels twice":
        print(task.cancel())
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError:
            print("caught once")
        await asyncio.sleep(0)
        return "lives, too"
    return "returned"


async def nothing():
    return "nothing"


async def main():
    for what in ("awaits", "yields", "a done future", "a coroutine", "raises", "catches", "cancels twice", "returns"):
        task = asyncio.create_task(then(what))
        results = await asyncio.gather(task, return_exceptions=True)
        print(type(results[0]).__name__, results[0] if isinstance(results[0], str) else "", task.cancelled())


asyncio.run(main())
