# versions: 3.13-
# `as_completed` by `async for`: the very tasks that were given.
import asyncio


async def work(name, delay):
    await asyncio.sleep(delay)
    if name == "bad":
        raise ValueError(name)
    return name


async def main():
    tasks = [asyncio.create_task(work(n, d), name=n) for n, d in (("c", 0.05), ("a", 0.01), ("bad", 0.03))]
    async for task in asyncio.as_completed(tasks):
        print(task in tasks, task.get_name(), task.exception() or task.result())
    kinds = []
    async for each in asyncio.as_completed([work("coroutine", 0.01), tasks[0]]):
        kinds.append(each is tasks[0])
    print(sorted(kinds))
    try:
        async for task in asyncio.as_completed([work("in time", 0.01), work("late", 0.2)], timeout=0.05):
            print(task.result())
    except TimeoutError:
        print("timeout")
    finished = asyncio.as_completed([work("one", 0.01), work("two", 0.02)])
    print(await next(finished))
    async for task in finished:
        print("mixed", task.result())

asyncio.run(main())
