# A cancellation arrives while cleaning up: inner and outer `finally`, a second one, and one that is too late.
import asyncio


async def cleans(name, seconds):
    try:
        try:
            print(name, "works")
            await asyncio.sleep(1)
        finally:
            print(name, "cleans inside")
            await asyncio.sleep(seconds)
            print(name, "is clean inside")
    except asyncio.CancelledError as error:
        print(name, "cancelled", type(error.__context__).__name__)
        raise
    finally:
        print(name, "cleans outside")
        await asyncio.sleep(0)
        print(name, "is clean outside")


async def cancel_after(task, *delays):
    for delay in delays:
        await asyncio.sleep(delay)
        print("cancel", task.get_name(), task.cancel())


async def outcome(task):
    try:
        return await task
    except asyncio.CancelledError as error:
        return f"cancelled, after {type(error.__context__).__name__}"


async def main():
    for number, delays in enumerate([(0.01,), (0.01, 0.01), (0.01, 0), (0.01, 0.01, 0, 0), (0, 0, 0)]):
        print("---", delays)
        task = asyncio.create_task(cleans(f"c{number}", 0.02), name=f"cleaner {number}")
        await asyncio.gather(cancel_after(task, *delays))
        print(await outcome(task), task.done())
    finished = asyncio.create_task(asyncio.sleep(0, "done"))
    print(await finished, finished.cancel())


asyncio.run(main())
