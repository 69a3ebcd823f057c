# versions: 3.12-
# Eager tasks among the others: who begins at once, who waits, groups, gathers, locks, cancellation.
import asyncio


async def work(name, turns, log):
    log.append(f"{name} begins")
    for _ in range(turns):
        await asyncio.sleep(0)
    log.append(f"{name} ends")
    return name


async def main():
    loop = asyncio.get_running_loop()
    log = []
    lazy = asyncio.create_task(work("lazy", 0, log), name="lazy")
    loop.set_task_factory(asyncio.eager_task_factory)
    at_once = asyncio.create_task(work("eager", 0, log), name="eager")
    later = asyncio.create_task(work("naps", 1, log), name="naps")
    print(lazy.done(), at_once.done(), later.done(), log)
    print(await asyncio.gather(lazy, at_once, later), log)
    log.clear()
    async with asyncio.TaskGroup() as group:
        for number in range(3):
            group.create_task(work(f"g{number}", number, log), name=f"g{number}")
        log.append("body")
    print(log)
    lock = asyncio.Lock()

    async def locked(name):
        async with lock:
            print(name, "has the lock")
            await asyncio.sleep(0)

    await asyncio.gather(*[locked(number) for number in range(3)])
    task = asyncio.create_task(asyncio.sleep(1), name="sleeps")
    print(task.cancel(), await asyncio.gather(task, return_exceptions=True))

    async def fails():
        raise ValueError("at once")

    task = asyncio.create_task(fails(), name="fails")
    print(task.done(), task.exception())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails(), name="fails in a group")
            print("the body goes on")
            await asyncio.sleep(0)
            print("not here")
    except* ValueError as errors:
        print(errors.exceptions)
    print(await asyncio.wait_for(work("waited for", 1, log), 1))
    loop.set_task_factory(None)
    task = asyncio.create_task(work("lazy again", 0, log), name="last")
    print(task.done(), await task)


asyncio.run(main())
