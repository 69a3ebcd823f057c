# versions: 3.11-
# Groups within groups: an error inside, outside, at both; cancellation from without; who is left when.
import asyncio


cancelled = []


async def work(name, seconds, error=None):
    try:
        await asyncio.sleep(seconds)
        if error:
            raise error
        print(name, "ends")
    except asyncio.CancelledError:
        cancelled.append(name)
        raise


async def inner(name, *jobs):
    async with asyncio.TaskGroup() as group:
        for number, (seconds, error) in enumerate(jobs):
            group.create_task(work(f"{name}{number}", seconds, error))
    print(name, "is complete")


def tree(group):
    return [tree(error) if isinstance(error, BaseExceptionGroup) else repr(error) for error in group.exceptions]


async def outer(*parts):
    try:
        async with asyncio.TaskGroup() as group:
            for name, *jobs in parts:
                group.create_task(inner(name, *jobs))
            await asyncio.sleep(0.005)
            print("the body is through")
    except* ValueError as errors:
        print("values", tree(errors))
    except* KeyError as errors:
        print("keys", tree(errors))
    finally:
        # Their order is that of addresses.
        print("cancelled", sorted(cancelled))
        cancelled.clear()


async def main():
    await outer(("a", (0.01, None), (0.02, None)), ("b", (0.015, None)))
    await outer(("a", (0.01, ValueError(1)), (0.03, None)), ("b", (0.03, None)))
    await outer(("a", (0.01, ValueError(1)), (0.01, KeyError(2))), ("b", (0.03, None)))
    await outer(("a", (0, ValueError(1))), ("b", (0, KeyError(2))))
    task = asyncio.create_task(outer(("a", (1, None)), ("b", (1, None))))
    await asyncio.sleep(0.01)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True) != [], task.cancelled())

    async def adds(group, depth):
        await asyncio.sleep(0)
        if depth:
            group.create_task(adds(group, depth - 1))
            group.create_task(adds(group, depth - 1))
        else:
            leaves.append(asyncio.current_task().cancelling())

    leaves = []
    async with asyncio.TaskGroup() as group:
        group.create_task(adds(group, 3))
    print(leaves)
    try:
        group.create_task(coroutine := work("late", 0))
    except RuntimeError as error:
        print(str(error)[-12:])
        coroutine.close()


asyncio.run(main())
