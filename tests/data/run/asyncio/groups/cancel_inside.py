# versions: 3.11-
# Children that are cancelled, cancel one another, or cancel the task that owns the group.
import asyncio


async def child(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(name, "done")
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def one_is_cancelled():
    async with asyncio.TaskGroup() as group:
        a = group.create_task(child("a", 1))
        group.create_task(child("b", 0.01))
        await asyncio.sleep(0)
        a.cancel()
    print("the group does not mind", a.cancelled())


async def siblings():
    async with asyncio.TaskGroup() as group:
        a = group.create_task(child("a", 1))

        async def killer():
            await asyncio.sleep(0.001)
            print("kills", a.cancel())

        group.create_task(killer())


async def owner_is_cancelled():
    owner = asyncio.current_task()

    async def traitor():
        await asyncio.sleep(0.001)
        owner.cancel("by a child")

    async with asyncio.TaskGroup() as group:
        group.create_task(traitor())
        group.create_task(child("a", 1))


async def fails_while_cancelled():
    async def failing():
        try:
            await asyncio.sleep(1)
        finally:
            raise ValueError("in the child")

    async with asyncio.TaskGroup() as group:
        group.create_task(failing())
        await asyncio.sleep(0)
        raise KeyError("in the body")


async def main():
    for case in (one_is_cancelled, siblings, owner_is_cancelled, fails_while_cancelled):
        print("==", case.__name__)
        task = asyncio.create_task(case())
        try:
            await task
        except asyncio.CancelledError as error:
            print("CancelledError", error.args, task.cancelling())
        except BaseExceptionGroup as error:
            print(error.message, [repr(each) for each in error.exceptions])


asyncio.run(main())
