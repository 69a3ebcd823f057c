# versions: 3.11-
# `timeout` again and again: in loops, moved while it runs, with errors of others, two at once, and who is uncancelled.
import asyncio


async def attempts():
    for seconds in (0.005, 0.01, 0.02, 0.04):
        try:
            async with asyncio.timeout(seconds) as limit:
                await asyncio.sleep(0.015)
                print("through within", seconds)
        except TimeoutError as error:
            print("not within", seconds, type(error.__cause__).__name__, limit.expired())
        print("cancelling", asyncio.current_task().cancelling())


async def moved():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(0.01) as limit:
        for _ in range(4):
            await asyncio.sleep(0.005)
            limit.reschedule(loop.time() + 0.01)
        limit.reschedule(None)
        await asyncio.sleep(0.02)
        print("never over", limit.when())
    for move in (lambda: limit.reschedule(None),):
        try:
            move()
        except RuntimeError as error:
            print(error)


async def swallows():
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print("swallowed")
            await asyncio.sleep(0)
        print("and no TimeoutError")
    except TimeoutError:
        print("TimeoutError all the same")


async def both(outer, inner):
    try:
        async with asyncio.timeout(outer):
            try:
                async with asyncio.timeout(inner):
                    await asyncio.sleep(1)
            except TimeoutError:
                print("inner")
                await asyncio.sleep(0.02)
    except TimeoutError:
        print("outer")


async def other_error():
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(1)
            finally:
                raise KeyError("in place of the cancellation")
    except KeyError as error:
        print(error, asyncio.current_task().cancelling())


async def main():
    await attempts()
    await moved()
    await swallows()
    for limits in ((0.01, 0.02), (0.02, 0.01), (0.05, 0.01)):
        await both(*limits)
    await other_error()
    task = asyncio.create_task(both(0.05, 0.05))
    await asyncio.sleep(0.01)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True) != [], task.cancelled())
    async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.01) as limit:
        print(type(limit).__name__, limit.expired())


asyncio.run(main())
