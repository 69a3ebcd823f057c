# versions: 3.11-
# A cancellation from outside in the middle of a timeout stays a cancellation.
import asyncio


async def limited(seconds):
    try:
        async with asyncio.timeout(seconds) as deadline:
            await asyncio.sleep(1)
    except TimeoutError:
        print("late")
        return "late"
    except asyncio.CancelledError:
        print("cancelled", deadline.expired(), asyncio.current_task().cancelling())
        raise


async def both():
    try:
        async with asyncio.timeout(0):
            asyncio.current_task().cancel("mine")
            await asyncio.sleep(1)
    except TimeoutError:
        print("timeout wins")
    except asyncio.CancelledError as error:
        print("cancel wins", error.args)


async def error_instead():
    async with asyncio.timeout(0.01):
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            raise KeyError("instead")


async def main():
    task = asyncio.create_task(limited(0.5))
    await asyncio.sleep(0.01)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))
    print(await limited(0.01))
    await asyncio.create_task(both())
    try:
        await error_instead()
    except KeyError as error:
        print(repr(error), type(error.__context__).__name__)
    async with asyncio.timeout(0.01) as deadline:
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print("swallowed")
    print(deadline.expired(), asyncio.current_task().cancelling(), deadline)

asyncio.run(main())
