# `gather`: order of results, errors, the same awaitable twice, nested.
import asyncio


async def work(name, delay=0.0, fail=False):
    await asyncio.sleep(delay)
    print(name, "finishes")
    if fail:
        raise ValueError(name)
    return name


async def main():
    print(await asyncio.gather(work("slow", 0.03), work("quick", 0.01), asyncio.gather(work("x"), work("y"))))
    same = work("same")
    print(await asyncio.gather(same, work("other"), same))
    try:
        await asyncio.gather(work("bad", 0.01, True), work("goes on", 0.03), work("worse", 0.02, True))
    except ValueError as error:
        print("first error:", error)
    await asyncio.sleep(0.04)
    print(await asyncio.gather(work("1", 0, True), work("2"), return_exceptions=True))
    try:
        await asyncio.gather(work("in", 0, True), asyncio.gather(work("inner", 0.01)), return_exceptions=False)
    except ValueError as error:
        print("error", error)
    print(await asyncio.gather(), await asyncio.gather(return_exceptions=True))
    future = asyncio.gather(work("f"))
    print(type(future).__name__, future.done())
    print(await future, future.done(), future.result())
    try:
        await asyncio.gather(5)
    except TypeError as error:
        print(error)

asyncio.run(main())
