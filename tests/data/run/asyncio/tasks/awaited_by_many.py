# One task that many wait for, and what each learns of its end.
import asyncio


async def outcome(name, task):
    try:
        print(name, "learns", await task)
    except asyncio.CancelledError:
        print(name, "learns of a cancellation", task.cancelled())
    except Exception as error:
        print(name, "learns", repr(error))


async def returning():
    await asyncio.sleep(0.001)
    return 42


async def failing():
    await asyncio.sleep(0.001)
    raise ValueError("no")


async def main():
    for function in (returning, failing):
        task = asyncio.create_task(function())
        await asyncio.gather(*[outcome(name, task) for name in "abc"])
        await outcome("late", task)
    task = asyncio.create_task(returning())
    waiting = [asyncio.create_task(outcome(name, task)) for name in "xyz"]
    await asyncio.sleep(0)
    # Whoever waits for a task and is cancelled takes that with it.
    waiting[1].cancel()
    await asyncio.wait(waiting)
    print([each.cancelled() for each in waiting], task.cancelled())


asyncio.run(main())
