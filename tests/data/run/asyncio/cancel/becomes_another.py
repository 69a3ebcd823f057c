# A cancellation that becomes another error, a result, or a cancellation of its own making.
import asyncio


async def raises():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        raise ValueError("instead")


async def in_finally():
    try:
        await asyncio.sleep(1)
    finally:
        {}["missing"]


async def returns():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        return "a result"


async def returns_in_finally():
    while True:
        try:
            await asyncio.sleep(1)
        finally:
            break
    return "out of the loop"


async def anew():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        raise asyncio.CancelledError("of its own")


async def of_its_own():
    raise asyncio.CancelledError("nobody asked")


async def cancels_what_it_awaits():
    future = asyncio.get_running_loop().create_future()
    future.cancel()
    await future


async def main():
    for function in (raises, in_finally, returns, returns_in_finally, anew, of_its_own, cancels_what_it_awaits):
        task = asyncio.create_task(function())
        await asyncio.sleep(0)
        asked = task.cancel()
        try:
            print(function.__name__, asked, "gave", await task)
        except asyncio.CancelledError as error:
            print(function.__name__, asked, "cancelled", task.cancelled(), type(error.__context__).__name__)
        except Exception as error:
            print(function.__name__, asked, repr(error), "in place of", repr(error.__context__)[:14])
    for function in (raises, returns, of_its_own):
        print(await asyncio.gather(function(), return_exceptions=True) if function is of_its_own else "-")


asyncio.run(main())
