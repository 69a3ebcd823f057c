# What a task says of its outcome, before and after.
import asyncio


async def gives(value, error=None):
    await asyncio.sleep(0)
    if error:
        raise error
    return value


async def main():
    task = asyncio.create_task(gives([1, 2]))
    for ask in (task.result, task.exception):
        try:
            ask()
        except asyncio.InvalidStateError as error:
            print(error)
    print(task.done(), task.cancelled())
    print(await task is await task, task.result(), task.exception())
    task = asyncio.create_task(gives(None, ValueError("x")))
    await asyncio.wait([task])
    print(task.done(), task.cancelled(), repr(task.exception()))
    for _ in range(2):
        try:
            task.result()
        except ValueError as error:
            print("result raises", error, error is task.exception())
    for attempt in ("set_result", "set_exception"):
        try:
            getattr(task, attempt)(ValueError())
        except RuntimeError as error:
            print(error)
    try:
        asyncio.create_task(gives)
    except TypeError as error:
        print(str(error).split(" 0x")[0][:32])
    task = asyncio.create_task(gives(None, StopIteration("stop")))
    try:
        await task
    except RuntimeError as error:
        print(error, repr(error.__cause__))

asyncio.run(main())
