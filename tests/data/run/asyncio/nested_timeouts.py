# versions: 3.11-
# Timeouts in timeouts, rescheduled, expired at once, around groups; groups in groups.
import asyncio


async def outcome(function, *args):
    try:
        return repr(await function(*args))
    except BaseException as error:
        if isinstance(error, BaseExceptionGroup):
            return f"{type(error).__name__}{[repr(each) for each in error.exceptions]}"
        return f"{type(error).__name__}{error.args}"


async def nested(outer, inner, body):
    async with asyncio.timeout(outer) as one:
        try:
            async with asyncio.timeout(inner) as two:
                await asyncio.sleep(body)
                return "finished"
        except TimeoutError:
            print("inner", one.expired(), two.expired())
            raise
        finally:
            print("left inner")


async def rescheduled():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(0.01) as limit:
        limit.reschedule(loop.time() + 0.05)
        await asyncio.sleep(0.02)
        limit.reschedule(None)
        await asyncio.sleep(0.05)
        print(limit.when(), limit.expired())
    for act in (lambda: limit.reschedule(1), limit.expired, lambda: asyncio.timeout(1).reschedule(2)):
        try:
            print(act())
        except RuntimeError as error:
            print(error)
    async with asyncio.timeout_at(loop.time() + 0.01):
        await asyncio.sleep(1)


async def at_once():
    async with asyncio.timeout(-1):
        print("body runs")
        await asyncio.sleep(0)
        print("goes on?")
        await asyncio.sleep(0)


async def fails(delay, text):
    await asyncio.sleep(delay)
    raise ValueError(text)


async def steady(name, delay):
    try:
        await asyncio.sleep(delay)
        print(name, "finished")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def group_in_timeout():
    async with asyncio.timeout(0.02):
        async with asyncio.TaskGroup() as group:
            group.create_task(steady("a", 0.01))
            group.create_task(steady("b", 1))


async def group_in_group():
    async with asyncio.TaskGroup() as outer:
        outer.create_task(steady("outer", 1))
        async with asyncio.TaskGroup() as inner:
            inner.create_task(steady("inner", 1))
            inner.create_task(fails(0.01, "inner fails"))


async def body_fails():
    async with asyncio.TaskGroup() as group:
        group.create_task(steady("child", 1))
        await asyncio.sleep(0)
        raise KeyError("body")


async def two_fail():
    async with asyncio.TaskGroup() as group:
        group.create_task(fails(0.01, "one"))
        group.create_task(fails(0.01, "two"))
        group.create_task(steady("c", 0.001))


async def turned_into():
    async with asyncio.timeout(0.01):
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            raise ValueError("instead")


async def misuse():
    group = asyncio.TaskGroup()
    coro = steady("x", 0)
    try:
        group.create_task(coro)
    except RuntimeError as error:
        print(str(error).split("> ")[-1])
    coro.close()
    async with group:
        pass
    try:
        async with group:
            pass
    except RuntimeError as error:
        print(str(error).split("> ")[-1])
    limit = asyncio.timeout(1)
    async with limit:
        pass
    async with limit:
        pass


async def main():
    for times in ((0.01, 0.05, 1), (0.05, 0.01, 1), (0.05, 0.05, 0.01), (None, 0.01, 1)):
        print(times, await outcome(nested, *times))
    for function in (rescheduled, at_once, group_in_timeout, group_in_group, body_fails, two_fail, turned_into, misuse):
        print(function.__name__, await outcome(function))
    task = asyncio.current_task()
    print(task.cancelling(), task.uncancel())


asyncio.run(main())
