# versions: 3.12-
# Failures, cancellations and the current task inside an eager step.
import asyncio


async def fails():
    raise ValueError("at once")


async def current():
    return asyncio.current_task()


async def cancels_itself():
    asyncio.current_task().cancel()
    await asyncio.sleep(0)


async def creates():
    inner = asyncio.create_task(current())
    return inner, await inner, asyncio.current_task()


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    me = asyncio.current_task()
    task = asyncio.create_task(fails())
    print(task.done(), repr(task.exception()), asyncio.current_task() is me)
    task = asyncio.create_task(current())
    print(task.result() is task)
    task = asyncio.create_task(cancels_itself())
    print(task.done())
    print(await asyncio.gather(task, return_exceptions=True))
    task = asyncio.create_task(creates())
    inner, seen, outer = task.result()
    print(inner is seen, outer is task, asyncio.current_task() is me)
    task.add_done_callback(lambda task: print("callback of a done task"))
    print("callbacks wait")
    await asyncio.sleep(0)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            print("the body goes on until it waits")
            await asyncio.sleep(0)
            print("not reached")
    except* ValueError as caught:
        print(caught.exceptions)

asyncio.run(main())
