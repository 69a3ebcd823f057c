# versions: 3.11-
# `cancelling()` and `uncancel()`.
import asyncio


async def counts():
    task = asyncio.current_task()
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("requests", task.cancelling())
        print("left", task.uncancel(), task.uncancel(), task.uncancel(), task.cancelling())
    await asyncio.sleep(0)
    print("goes on", task.cancelling())
    task.cancel()
    print("own", task.cancelling())
    if task.uncancel() == 0:
        print("withdrawn")
    await asyncio.sleep(0)
    print("end")


async def main():
    task = asyncio.create_task(counts())
    await asyncio.sleep(0)
    print(task.cancelling(), task.cancel(), task.cancel(), task.cancelling())
    print(await asyncio.gather(task, return_exceptions=True), task.cancelling(), task.cancelled())
    print(task.cancel(), task.cancelling())

asyncio.run(main())
