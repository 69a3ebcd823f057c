# `wait_for`: the result that comes as the time ends, who swallows the cancellation, who fails in cleaning up, nested ones.
import asyncio


async def slow_to_end(seconds, cleaning, how):
    try:
        await asyncio.sleep(seconds)
        return "in time"
    except asyncio.CancelledError:
        print("cleaning", how)
        await asyncio.sleep(cleaning)
        if how == "returns":
            return "late result"
        if how == "fails":
            raise ValueError("in cleaning")
        raise


async def outcome(awaitable):
    try:
        return await awaitable
    except asyncio.CancelledError:
        return "cancelled"
    except asyncio.TimeoutError:
        return "timeout"
    except ValueError as error:
        return f"failed {error}"


async def main():
    loop = asyncio.get_running_loop()
    for how in ("raises", "returns", "fails"):
        print(await outcome(asyncio.wait_for(slow_to_end(1, 0, how), 0.01)))
        print(await outcome(asyncio.wait_for(slow_to_end(1, 0.01, how), 0.01)))
    print(await outcome(asyncio.wait_for(asyncio.wait_for(asyncio.sleep(1), 0.03), 0.01)))
    print(await outcome(asyncio.wait_for(asyncio.wait_for(asyncio.sleep(1), 0.01), 0.03)))
    print(await outcome(asyncio.wait_for(asyncio.sleep(0.01, "three deep"), None)))

    task = asyncio.create_task(asyncio.sleep(0.03, "task"))
    print(await outcome(asyncio.wait_for(task, 0.01)), task.cancelled())
    future = loop.create_future()
    print(await outcome(asyncio.wait_for(future, 0.01)), future.cancelled())
    future = loop.create_future()
    loop.call_later(0.005, future.cancel)
    print(await outcome(asyncio.wait_for(future, 0.02)))

    waiting = asyncio.create_task(asyncio.wait_for(slow_to_end(1, 0.01, "raises"), 0.5))
    await asyncio.sleep(0.01)
    waiting.cancel()
    print(await outcome(waiting), waiting.cancelled())
    waiting = asyncio.create_task(asyncio.wait_for(slow_to_end(1, 0.02, "raises"), 0.01))
    await asyncio.sleep(0.02)
    # Its time is over, and it waits for the end of the cleaning.
    waiting.cancel()
    print(await outcome(waiting))
    for timeout in (0, -1):
        print(await outcome(asyncio.wait_for(asyncio.sleep(0), timeout)))
    print(await asyncio.gather(*[outcome(asyncio.wait_for(asyncio.sleep(number / 100, number), 0.025)) for number in range(5)]))


asyncio.run(main())
