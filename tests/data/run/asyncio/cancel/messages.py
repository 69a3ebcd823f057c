# What `cancel(msg)` says arrives in the error, through awaits and gathers.
import asyncio


async def inner():
    await asyncio.sleep(1)


async def outer(task):
    await task


async def main():
    loop = asyncio.get_running_loop()
    leaf = asyncio.create_task(inner())
    middle = asyncio.create_task(outer(leaf))
    top = asyncio.create_task(outer(middle))
    await asyncio.sleep(0.01)
    top.cancel("from above")
    for task in (top, middle, leaf):
        try:
            await task
        except asyncio.CancelledError as error:
            print(error.args)
    future = loop.create_future()
    future.cancel("a future's")
    try:
        await future
    except asyncio.CancelledError as error:
        print(error.args, str(error), repr(error))
    gathered = asyncio.gather(inner(), inner())
    await asyncio.sleep(0)
    gathered.cancel("all of you")
    try:
        await gathered
    except asyncio.CancelledError as error:
        print(error.args)
    task = asyncio.create_task(inner())
    await asyncio.sleep(0)
    task.cancel("one")
    task.cancel("two")
    try:
        await task
    except asyncio.CancelledError as error:
        print("of two:", error.args)

asyncio.run(main())
