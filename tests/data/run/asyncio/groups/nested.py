# versions: 3.11-
# Groups within groups: errors are grouped as the groups were, cancellations go inwards.
import asyncio


async def leaf(name, delay, fail=False):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print("leaf", name, "cancelled")
        raise
    if fail:
        raise ValueError(name)
    print("leaf", name)


async def branch(name, fail):
    async with asyncio.TaskGroup() as group:
        group.create_task(leaf(name + "1", 0.01, fail))
        group.create_task(leaf(name + "2", 0.05))
    print("branch", name)


def show(error, depth=0):
    print("  " * depth + (error.message if isinstance(error, BaseExceptionGroup) else repr(error)))
    for each in getattr(error, "exceptions", ()):
        show(each, depth + 1)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(branch("a", False))
            await asyncio.sleep(0.03)
            group.create_task(branch("b", True))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(leaf("inner", 1))
    except ExceptionGroup as error:
        show(error)
    try:
        async with asyncio.TaskGroup() as outer:
            async with asyncio.TaskGroup() as inner:
                outer.create_task(leaf("outer", 0.01, True))
                inner.create_task(leaf("deep", 0.01, True))
    except ExceptionGroup as error:
        show(error)

asyncio.run(main())
