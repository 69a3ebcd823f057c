# Cancelling a gather, a child of it, and who waits for it.
import asyncio


async def child(name, delay):
    try:
        await asyncio.sleep(delay)
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    gathered = asyncio.gather(child("a", 0.1), child("b", 0.2))
    await asyncio.sleep(0)
    print(gathered.cancel(), gathered.done())
    try:
        await gathered
    except asyncio.CancelledError:
        print("gather cancelled", gathered.cancelled())
    tasks = [asyncio.create_task(child(n, 0.05)) for n in "cd"]
    gathered = asyncio.gather(*tasks)
    await asyncio.sleep(0)
    tasks[0].cancel()
    try:
        await gathered
    except asyncio.CancelledError:
        print("one child cancelled", gathered.cancelled(), [t.done() for t in tasks])
    await tasks[1]
    tasks = [asyncio.create_task(child(n, 0.05)) for n in "ef"]
    gathered = asyncio.gather(*tasks, return_exceptions=True)
    await asyncio.sleep(0)
    tasks[0].cancel()
    print(await gathered)
    tasks = [asyncio.create_task(child(n, 0.05)) for n in "gh"]
    gathered = asyncio.gather(*tasks, return_exceptions=True)
    await asyncio.sleep(0)
    gathered.cancel()
    try:
        print(await gathered)
    except asyncio.CancelledError:
        print("cancelled all the same")

    async def waits():
        await asyncio.gather(child("i", 1), child("j", 1))

    waiter = asyncio.create_task(waits())
    await asyncio.sleep(0.01)
    waiter.cancel()
    print(await asyncio.gather(waiter, return_exceptions=True))

asyncio.run(main())
