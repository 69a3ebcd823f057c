# A task cancels itself: the error comes at its next await, or when it ends.
import asyncio


async def waits():
    asyncio.current_task().cancel("myself")
    print("still here")
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        print("at the await:", error.args)
        raise


async def returns():
    asyncio.current_task().cancel()
    return "result"


async def raises():
    asyncio.current_task().cancel()
    raise ValueError("lost?")


async def awaits_done():
    future = asyncio.get_running_loop().create_future()
    future.set_result("ready")
    asyncio.current_task().cancel()
    print("done futures do not suspend:", await future)
    await asyncio.sleep(0)


async def main():
    for body in (waits, returns, raises, awaits_done):
        task = asyncio.create_task(body())
        try:
            print(body.__name__, "gives", await task)
        except (asyncio.CancelledError, ValueError) as error:
            print(body.__name__, "ends with", type(error).__name__, error.args, task.cancelled())

asyncio.run(main())
