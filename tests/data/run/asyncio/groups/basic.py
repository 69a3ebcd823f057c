# versions: 3.11-
# A group waits for its tasks, whether anybody asks for their results or not.
import asyncio


async def square(n):
    await asyncio.sleep(0.01 * n)
    print("square of", n)
    return n * n


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(square(n), name=f"square-{n}") for n in (3, 1, 2)]
        print("body ends")
    print([task.result() for task in tasks], [task.get_name() for task in tasks])
    async with asyncio.TaskGroup() as group:
        async def spawn(n):
            if n:
                group.create_task(spawn(n - 1))
            print("spawned", n)
        group.create_task(spawn(3))
    async with asyncio.TaskGroup() as empty:
        pass
    for problem in (group, empty, asyncio.TaskGroup()):
        coroutine = square(1)
        try:
            problem.create_task(coroutine)
        except RuntimeError as error:
            print(str(error).replace(repr(problem), "<TaskGroup>"))
        coroutine.close()
    try:
        async with group:
            pass
    except RuntimeError as error:
        print(str(error)[:20], str(error)[-24:])

asyncio.run(main())
