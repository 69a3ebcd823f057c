# versions: 3.13-
# `as_completed` by `for` and by `async for`, the same object, with time limits and errors.
import asyncio


async def work(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(name)
    return name


async def main():
    tasks = [asyncio.create_task(work(name, seconds), name=name) for name, seconds in (("a", 0.02), ("b", 0.01))]
    async for task in asyncio.as_completed(tasks):
        print(task.get_name(), task in tasks, task.result(), await task)
    async for task in asyncio.as_completed([work("slow", 0.02), work("bad", 0.01, True)]):
        print("failed" if task.exception() else task.result())
    completed = asyncio.as_completed([work(name, number / 100) for number, name in enumerate("wxyz")])
    async for task in completed:
        print("async", task.result())
        break
    for each in completed:
        print("plain", await each)
        break
    print("the rest", [task.result() async for task in completed], iter(completed) is completed)
    try:
        async for task in asyncio.as_completed([work("in time", 0.01), work("late", 0.05)], timeout=0.03):
            print(task.result())
    except TimeoutError:
        print("time is over")
    tasks[0] = asyncio.create_task(work("cancelled", 1))
    tasks[0].cancel()
    async for task in asyncio.as_completed(tasks):
        print(task.cancelled())

    async def consume(completed, name):
        async for task in completed:
            print(name, "takes", task.result())

    completed = asyncio.as_completed([work(number, 0.01 * number) for number in range(5)])
    await asyncio.gather(consume(completed, "one"), consume(completed, "two"))


asyncio.run(main())
