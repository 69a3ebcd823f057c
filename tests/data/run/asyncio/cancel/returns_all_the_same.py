# A task that was cancelled and ends with a result or another error all the same.
import asyncio


async def returning():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        return "returned"


async def failing():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        raise ValueError("instead") from error


async def in_finally():
    try:
        await asyncio.sleep(1)
    finally:
        raise KeyError("from finally")


async def finally_returns():
    for _ in range(2):
        try:
            await asyncio.sleep(1)
        finally:
            continue
    return "after two rounds"


async def main():
    for function in (returning, failing, in_finally, finally_returns):
        task = asyncio.create_task(function())
        await asyncio.sleep(0)
        while not task.done():
            task.cancel()
            await asyncio.wait([task], timeout=0.01)
        if task.cancelled():
            print(function.__name__, "cancelled")
        elif task.exception() is not None:
            error = task.exception()
            print(function.__name__, repr(error), repr(error.__cause__), type(error.__context__).__name__)
        else:
            print(function.__name__, task.result())


asyncio.run(main())
