# The wish travels along a chain of tasks to the one that waits for something else; on the way back each may stop it.
import asyncio


async def link(depth, stops_at):
    try:
        if depth == 0:
            await asyncio.sleep(1)
        else:
            await asyncio.create_task(link(depth - 1, stops_at), name=f"link {depth - 1}")
    except asyncio.CancelledError:
        print("cancelled at", depth)
        if depth == stops_at:
            return f"stopped at {depth}"
        raise
    print("goes on at", depth)


async def coroutines(depth):
    try:
        if depth:
            await coroutines(depth - 1)
        else:
            await asyncio.sleep(1)
    finally:
        print("leaves", depth)


async def main():
    for stops_at in (None, 0, 2, 4):
        task = asyncio.create_task(link(4, stops_at), name="link 4")
        for _ in range(6):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print(task.get_name(), "cancelled" if task.cancelled() else task.result())
    task = asyncio.create_task(coroutines(5))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    # It has begun but not come to its inner task.
    task = asyncio.create_task(link(3, None), name="link 3")
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled(), sorted(task.get_name() for task in asyncio.all_tasks()))


asyncio.run(main())
