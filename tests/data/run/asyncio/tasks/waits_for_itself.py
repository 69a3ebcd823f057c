# A task that waits for itself, in every way there is.
import asyncio


async def itself(how):
    task = asyncio.current_task()
    if how == "await":
        await task
    elif how == "gather":
        await asyncio.gather(task, asyncio.sleep(0))
    elif how == "wait_for":
        await asyncio.wait_for(task, 0.01)
    elif how == "wait":
        print(how, [len(part) for part in await asyncio.wait([task], timeout=0.01)])
    elif how == "shield":
        await asyncio.wait_for(asyncio.shield(task), 0.01)
    elif how == "in a coroutine":
        await again(task)
    return "came back"


async def again(task):
    await task


async def main():
    for how in ("await", "in a coroutine", "wait", "wait_for", "shield"):
        task = asyncio.create_task(itself(how), name=how)
        try:
            print(how, await task)
        except asyncio.CancelledError:
            print(how, "was cancelled")
        except asyncio.TimeoutError:
            print(how, "gave up")
        except RuntimeError as error:
            print(how, str(error).split(" cb=")[0].split(" got ")[0].split(" coro=")[0])


asyncio.run(main())
