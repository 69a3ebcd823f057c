# versions: 3.11-
# The first failure cancels the rest; all errors come out together.
import asyncio


async def fails(delay, error):
    await asyncio.sleep(delay)
    raise error


async def fails_when_cancelled():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        raise KeyError("cleanup failed")


async def endless(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, "ends")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(endless("a"))
            group.create_task(fails(0.01, ValueError("one")))
            group.create_task(fails_when_cancelled())
            group.create_task(fails(0.03, ValueError("too late")))
            await endless("body")
    except* ValueError as caught:
        print("values", caught.exceptions)
    except* KeyError as caught:
        print("keys", caught.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(endless("b"))
            await asyncio.sleep(0)
            raise OSError("body")
    except ExceptionGroup as caught:
        print(caught.message, caught.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            child = group.create_task(endless("c"))
            await asyncio.sleep(0)
            child.cancel()
        print("a cancelled child is no error")
    except BaseException as error:
        print("never", repr(error))
    print(asyncio.current_task().cancelling())

asyncio.run(main())
