# versions: 3.11-
# Groups within groups: an error deep inside ends all of them, from the inside out.
import asyncio


async def leaf(name, seconds, error=None):
    try:
        await asyncio.sleep(seconds)
        if error:
            raise error
        print(name, "done")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def level(depth):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(leaf(f"side{depth}", 1))
            if depth:
                group.create_task(level(depth - 1))
            else:
                group.create_task(leaf("bad", 0.01, ValueError("deep")))
    except* KeyError:
        print("never")
    finally:
        print("level", depth, "ends")


def shape(error):
    if isinstance(error, BaseExceptionGroup):
        return [shape(each) for each in error.exceptions]
    return repr(error)


async def main():
    try:
        await level(2)
    except* ValueError as group:
        print(shape(group))
    # One inside another in one task.
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(leaf("outer", 1))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(leaf("inner", 0.002, IndexError("i")))
                outer.create_task(leaf("late", 0.002, KeyError("k")))
    except BaseExceptionGroup as group:
        print(shape(group))
    # A group that is used when it is over.
    coroutine = leaf("x", 0)
    try:
        outer.create_task(coroutine)
    except RuntimeError as error:
        print("finished" in str(error))
    coroutine.close()


asyncio.run(main())
