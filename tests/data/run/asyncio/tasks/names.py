# steps: no
# Names of tasks, given and counted.
import asyncio
import re


async def nothing():
    return asyncio.current_task().get_name()


async def main():
    plain, named = asyncio.create_task(nothing()), asyncio.create_task(nothing(), name="my task")
    number = asyncio.create_task(nothing(), name=17)
    again = asyncio.create_task(nothing())
    print([type(task.get_name()).__name__ for task in (plain, named, number)])
    print(await asyncio.gather(plain, named, number))
    print(int(again.get_name()[5:]) - int(plain.get_name()[5:]) >= 1)
    named.set_name("renamed")
    print(named.get_name(), re.sub("Task-\\d+", "Task-N", repr(named)))
    task = asyncio.current_task()
    task.set_name(("a", "tuple"))
    print(task.get_name(), asyncio.all_tasks() == {task, again} or len(asyncio.all_tasks()))
    await again

asyncio.run(main())
