# Children cancel their parents, parents their children, brothers one another, all in one iteration.
import asyncio


async def child(name, parent):
    await asyncio.sleep(0)
    print(name, "cancels the parent", parent.cancel())
    try:
        await asyncio.sleep(0.01)
        print(name, "lived on")
    except asyncio.CancelledError:
        print(name, "was cancelled too")
        raise


async def parent(name, how):
    me = asyncio.current_task()
    try:
        if how == "await":
            await child(name, me)
        elif how == "task":
            await asyncio.create_task(child(name, me))
        elif how == "gather":
            await asyncio.gather(child(name, me), asyncio.sleep(0.02))
        elif how == "wait":
            await asyncio.wait([asyncio.ensure_future(child(name, me))])
        else:
            await asyncio.shield(child(name, me))
    except asyncio.CancelledError:
        print(name, "ends", how)
        raise


async def brother(tasks, number):
    try:
        await asyncio.sleep(0)
        for other, task in enumerate(tasks):
            if task is not asyncio.current_task():
                print(number, "cancels", other, task.cancel())
        await asyncio.sleep(0)
        print(number, "survives")
    except asyncio.CancelledError:
        print(number, "is cancelled")
        raise


async def main():
    for how in ("await", "task", "gather", "wait", "shield"):
        task = asyncio.create_task(parent(f"p-{how}", how))
        await asyncio.wait([task])
        print(task.cancelled())
        await asyncio.sleep(0.02)
    tasks = []
    tasks += [asyncio.create_task(brother(tasks, number)) for number in range(3)]
    await asyncio.wait(tasks)
    print([task.cancelled() for task in tasks])


asyncio.run(main())
