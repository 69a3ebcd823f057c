# `get_stack` and `print_stack`, of a task that waits and of one that failed.
import asyncio
import io


async def inner():
    await asyncio.sleep(0.05)
    raise ValueError("late")


async def outer():
    await inner()


async def main():
    task = asyncio.create_task(outer(), name="T")
    print([frame.f_code.co_name for frame in task.get_stack()])
    await asyncio.sleep(0.01)
    print([frame.f_code.co_name for frame in task.get_stack()], [frame.f_lineno for frame in task.get_stack()])
    print([frame.f_code.co_name for frame in task.get_stack(limit=1)])
    await asyncio.wait([task])
    print([frame.f_code.co_name for frame in task.get_stack()])
    print([frame.f_code.co_name for frame in task.get_stack(limit=1)])
    done = asyncio.create_task(asyncio.sleep(0))
    await done
    print(done.get_stack())
    out = io.StringIO()
    done.print_stack(file=out)
    print(out.getvalue().split(" for <")[0])

asyncio.run(main())
