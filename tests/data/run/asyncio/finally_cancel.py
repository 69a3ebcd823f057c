# Cancellation where it hurts: in finally, twice, while waiting for locks and queues, swallowed, with messages.
import asyncio


async def stubborn(times):
    caught = 0
    while True:
        try:
            await asyncio.sleep(1)
            return caught
        except asyncio.CancelledError as error:
            caught += 1
            print("caught", caught, error.args)
            if caught == times:
                raise


async def cleans(name):
    try:
        await asyncio.sleep(1)
    finally:
        print(name, "cleaning")
        try:
            await asyncio.sleep(0.01)
        finally:
            print(name, "cleaned")


async def holds(lock, name):
    async with lock:
        print(name, "has the lock")
        await asyncio.sleep(0.05)


async def takes(queue, name):
    try:
        print(name, "got", await queue.get())
    except asyncio.CancelledError:
        print(name, "got nothing")
        raise


async def outcome(task):
    try:
        return repr(await task)
    except BaseException as error:
        return f"{type(error).__name__}{error.args}"


async def main():
    task = asyncio.create_task(stubborn(2))
    await asyncio.sleep(0)
    print(task.cancel("one"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(task.cancel("two"), task.done())
    print(await outcome(task), task.cancelled(), task.cancel())
    task = asyncio.create_task(cleans("once"))
    await asyncio.sleep(0.01)
    task.cancel()
    print(await outcome(task))
    task = asyncio.create_task(cleans("twice"))
    await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.sleep(0.001)
    task.cancel()
    print(await outcome(task))
    lock = asyncio.Lock()
    holders = [asyncio.create_task(holds(lock, f"holder {n}")) for n in range(4)]
    await asyncio.sleep(0.01)
    holders[1].cancel()
    await asyncio.sleep(0)
    holders[0].cancel()
    for holder in holders:
        print(await outcome(holder))
    queue = asyncio.Queue()
    takers = [asyncio.create_task(takes(queue, f"taker {n}")) for n in range(3)]
    await asyncio.sleep(0)
    queue.put_nowait("a")
    takers[0].cancel()
    queue.put_nowait("b")
    await asyncio.sleep(0.01)
    takers[2].cancel()
    for taker in takers:
        print(await outcome(taker))
    never = asyncio.create_task(cleans("never started"))
    never.cancel("early")
    print(await outcome(never))
    me = asyncio.current_task()
    me.cancel("myself")
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as error:
        print("cancelled myself", error.args)
    try:
        await asyncio.gather(cleans("g1"), stubborn(1), asyncio.sleep(0.02, "x"))
    except asyncio.CancelledError:
        print("not reached")
    print("end")


try:
    asyncio.run(asyncio.wait_for(main(), 0.5))
except asyncio.TimeoutError:
    print("timed out")
