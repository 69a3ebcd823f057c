# `wait` in its three modes, with a limit, with what is done.
import asyncio


async def work(name, delay, error=None):
    await asyncio.sleep(delay)
    if error:
        raise error
    return name


def make():
    return {n: asyncio.create_task(work(n, d, e), name=n) for n, d, e in (("a", 0.01, None), ("b", 0.03, ValueError("b")), ("c", 0.05, None))}


def names(tasks):
    return sorted(task.get_name() for task in tasks)


async def main():
    for mode in (asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED):
        tasks = make()
        done, pending = await asyncio.wait(tasks.values(), return_when=mode)
        print(mode, names(done), names(pending))
        await asyncio.wait(tasks.values())
        tasks["b"].exception()
    tasks = make()
    done, pending = await asyncio.wait(tasks.values(), timeout=0.02)
    print(names(done), names(pending), all(not task.cancelled() for task in pending))
    done, pending = await asyncio.wait(pending, timeout=0)
    print(names(done), names(pending))
    tasks["b"].cancel()
    done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_EXCEPTION)
    print("a cancelled one is no exception:", names(done), names(pending))
    done, pending = await asyncio.wait(tasks.values(), return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending))
    for wrong in (lambda: asyncio.wait([]), lambda: asyncio.wait(tasks["a"]), lambda: asyncio.wait(tasks.values(), return_when="SOME")):
        try:
            await wrong()
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)

asyncio.run(main())
