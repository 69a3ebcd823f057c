# A second cancellation while the first is being dealt with.
import asyncio


async def stubborn(name, rounds):
    while rounds:
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError as error:
            rounds -= 1
            print(name, "refuses", error.args, "left", rounds)
    try:
        await asyncio.sleep(1)
    finally:
        try:
            await asyncio.sleep(0.01)
            print(name, "cleaned up")
        except asyncio.CancelledError:
            print(name, "interrupted while cleaning up")
            raise


async def main():
    task = asyncio.create_task(stubborn("a", 2))
    await asyncio.sleep(0)
    for number in range(4):
        print("cancel", number, task.cancel(f"no. {number}"))
        await asyncio.sleep(0.001)
    print(task.done(), task.cancelled())
    print(task.cancel())
    task = asyncio.create_task(stubborn("b", 0))
    await asyncio.sleep(0)
    task.cancel()
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("b is gone")
    one = asyncio.create_task(stubborn("c", 1))
    await asyncio.sleep(0)
    one.cancel()
    done, pending = await asyncio.wait([one], timeout=0.01)
    print(len(done), len(pending))
    one.cancel()
    await asyncio.wait([one])
    print(one.cancelled())


asyncio.run(main())
