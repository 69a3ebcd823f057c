# `as_completed` of several: by time, with what is done already, what fails, what is late, and left in the middle.
import asyncio


async def work(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    print(name, "ends")
    if fails:
        raise ValueError(name)
    return name


async def main():
    for each in asyncio.as_completed([work("slow", 0.03), work("quick", 0.01), work("middle", 0.02)]):
        print("got", await each)

    done = asyncio.get_running_loop().create_future()
    done.set_result("done before")
    for each in asyncio.as_completed([work("later", 0.01), done]):
        print("got", await each)

    for each in asyncio.as_completed([work("a", 0.01, True), work("b", 0.02)]):
        try:
            print("got", await each)
        except ValueError as error:
            print("failed", error)

    for each in asyncio.as_completed([work("in time", 0.01), work("late", 0.06), work("later", 0.07)], timeout=0.03):
        try:
            print("got", await each)
        except asyncio.TimeoutError as error:
            print("too late", repr(error))

    tasks = [asyncio.create_task(work(f"t{number}", number / 100 + 0.01)) for number in range(4)]
    for each in asyncio.as_completed(tasks):
        print("first is", await each)
        break
    print([task.done() for task in tasks])
    tasks[1].cancel()
    print([type(result).__name__ for result in await asyncio.gather(*tasks, return_exceptions=True)])

    # The same twice is awaited once; coroutines that it makes tasks of run although nobody looks.
    task = asyncio.create_task(work("once", 0.01))
    print([await each for each in asyncio.as_completed([task, task])])
    pending = list(asyncio.as_completed([work("x", 0.01), work("y", 0.02)]))
    await asyncio.sleep(0.03)
    print([await each for each in pending], list(asyncio.as_completed([])))
    try:
        asyncio.as_completed(task)
        next(iter(asyncio.as_completed(task)))
    except TypeError as error:
        print(error)


asyncio.run(main())
