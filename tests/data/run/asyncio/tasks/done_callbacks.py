# Callbacks of a task: in order, in the next iteration, once for each time they were added.
import asyncio


async def work():
    await asyncio.sleep(0)
    return 5


def note(name):
    def callback(task):
        print(name, task.result(), task.done())
    return callback


async def main():
    task = asyncio.create_task(work())
    a, b = note("a"), note("b")
    for callback in (a, b, a, a):
        task.add_done_callback(callback)
    print(task.remove_done_callback(a), task.remove_done_callback(a))
    task.add_done_callback(a)
    await task
    print("after await")
    await asyncio.sleep(0)
    task.add_done_callback(note("late"))
    print("added to a done task")
    await asyncio.sleep(0)

    def failing(task):
        raise ValueError("in a callback")

    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: print("handler:", context["message"].split(" at ")[0], repr(context["exception"])))
    task = asyncio.create_task(work())
    task.add_done_callback(failing)
    task.add_done_callback(note("after the failing one"))
    await task
    await asyncio.sleep(0)

asyncio.run(main())
