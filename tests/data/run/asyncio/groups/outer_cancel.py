# versions: 3.11-
# The parent is cancelled while its group waits: children first, then the parent.
import asyncio


async def child(name, slow=0):
    try:
        await asyncio.sleep(1)
    finally:
        await asyncio.sleep(slow)
        print(name, "finished")


async def parent():
    async with asyncio.TaskGroup() as group:
        group.create_task(child("quick"))
        group.create_task(child("slow", 0.03))
    print("never")


async def parent_fails():
    async with asyncio.TaskGroup() as group:
        group.create_task(child("other"))

        async def bad():
            try:
                await asyncio.sleep(1)
            finally:
                raise ValueError("bad")

        group.create_task(bad())


async def main():
    for body in (parent, parent_fails):
        task = asyncio.create_task(body())
        await asyncio.sleep(0.01)
        task.cancel("stop it")
        result = (await asyncio.gather(task, return_exceptions=True))[0]
        print(repr(result), task.cancelled(), task.cancelling())
    task = asyncio.create_task(parent())
    await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.sleep(0.01)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))

asyncio.run(main())
