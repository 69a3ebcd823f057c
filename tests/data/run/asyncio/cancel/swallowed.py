# A task that catches its cancellation goes on as if nothing had been.
import asyncio


async def stubborn(times):
    for turn in range(times):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("ignored", turn)
    await asyncio.sleep(0.01)
    return "done anyway"


async def returns_at_once():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "caught"


async def other_error():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise KeyError("instead")


async def main():
    task = asyncio.create_task(stubborn(3))
    for _ in range(3):
        await asyncio.sleep(0)
        task.cancel()
    print(await task, task.cancelled())
    task = asyncio.create_task(returns_at_once())
    await asyncio.sleep(0)
    task.cancel()
    print(await task, task.cancelled())
    task = asyncio.create_task(other_error())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except KeyError as error:
        print(repr(error), repr(error.__context__), task.cancelled(), task.exception() is error)

asyncio.run(main())
