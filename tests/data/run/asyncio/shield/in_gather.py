# Shielded children of a cancelled gather go on.
import asyncio


async def work(name):
    await asyncio.sleep(0.03)
    print(name, "done")
    return name


async def main():
    kept = [asyncio.create_task(work("a")), asyncio.create_task(work("b"))]
    gathered = asyncio.gather(asyncio.shield(kept[0]), kept[1], asyncio.shield(work("c")))
    await asyncio.sleep(0.01)
    gathered.cancel()
    try:
        await gathered
    except asyncio.CancelledError:
        print([task.done() for task in kept], [task.cancelled() for task in kept])
    print(await asyncio.wait_for(kept[0], 1))
    await asyncio.sleep(0.01)
    print(len(asyncio.all_tasks()))

asyncio.run(main())
