# versions: 3.12-
# Eager tasks run at once, until they first have to wait.
import asyncio


async def work(name, turns):
    print(name, "begins")
    for _ in range(turns):
        await asyncio.sleep(0)
        print(name, "goes on")
    return name


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    print("create")
    done, waits = asyncio.create_task(work("a", 0)), asyncio.create_task(work("b", 1))
    print(done.done(), done.result(), waits.done(), len(asyncio.all_tasks()))
    print(await asyncio.gather(work("c", 0), work("d", 0), waits))
    async with asyncio.TaskGroup() as group:
        group.create_task(work("e", 0))
        group.create_task(work("f", 1))
        print("body")
    gathered = asyncio.gather(work("g", 0), work("h", 0))
    print(gathered.done(), await gathered)
    loop.set_task_factory(None)
    lazy = asyncio.create_task(work("i", 0))
    print("lazy")
    await lazy

asyncio.run(main())
