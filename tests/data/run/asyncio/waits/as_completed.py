# `as_completed` by `for`.
import asyncio


async def work(name, delay):
    await asyncio.sleep(delay)
    if name == "bad":
        raise ValueError(name)
    return name


async def main():
    jobs = [work("c", 0.06), work("a", 0.01), work("bad", 0.03)]
    for next_one in asyncio.as_completed(jobs):
        try:
            print(await next_one)
        except ValueError as error:
            print("error", error)
    tasks = [asyncio.create_task(work(n, d)) for n, d in (("x", 0.01), ("y", 0.2))]
    try:
        for next_one in asyncio.as_completed(tasks, timeout=0.05):
            print(await next_one)
    except asyncio.TimeoutError as error:
        print("timeout", tasks[1].done())
    tasks[1].cancel()
    for next_one in asyncio.as_completed([]):
        print("never")
    try:
        for _ in asyncio.as_completed(tasks[0]):
            pass
    except TypeError as error:
        print("TypeError")
    first = next(iter(asyncio.as_completed([work("p", 0.02), work("q", 0.01)])))
    print("only the first:", await first)

asyncio.run(main())
