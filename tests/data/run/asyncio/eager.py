# versions: 3.12-
# Eager tasks: the first step at once.
import asyncio

log = []


async def immediate(value):
    log.append(("immediate", value, asyncio.current_task().get_name()[:4]))
    return value


async def suspends(value):
    log.append(("before", value))
    await asyncio.sleep(0)
    log.append(("after", value))
    return value


async def fails():
    raise ValueError("at once")


async def nested(depth):
    log.append(("enter", depth))
    if depth:
        task = asyncio.create_task(nested(depth - 1))
        log.append(("made", depth, task.done()))
        await task
    return depth


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(immediate("lazy"))
    print(task.done(), log)
    await task
    loop.set_task_factory(asyncio.eager_task_factory)
    me = asyncio.current_task()
    task = asyncio.create_task(immediate("eager"))
    print(task.done(), task.result(), asyncio.current_task() is me)
    task = asyncio.create_task(suspends(1))
    print(task.done(), log[-1], task in asyncio.all_tasks())
    print(await task, log[-1])
    failed = asyncio.create_task(fails())
    print(failed.done(), repr(failed.exception()))
    print(await asyncio.gather(immediate(1), suspends(2), immediate(3)))
    print(await nested(2))
    async with asyncio.TaskGroup() as group:
        first = group.create_task(immediate("in a group"))
        second = group.create_task(suspends("in a group"))
        print(first.done(), second.done())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            print("not reached?")
            await asyncio.sleep(1)
    except* ValueError as group:
        print(group.exceptions)
    async with asyncio.timeout(1):
        print(await asyncio.create_task(suspends("timeout")))
    for line in log:
        print(line)


asyncio.run(main())
