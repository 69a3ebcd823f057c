# A task that is cancelled while it waits for a condition takes the lock again before it goes.
import asyncio


async def waiter(name, condition):
    async with condition:
        try:
            print(name, "waits")
            await condition.wait()
            print(name, "was told")
        except asyncio.CancelledError:
            print(name, "cancelled, holds the lock:", condition.locked())
            raise


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(name, condition)) for name in "abc"]
    await asyncio.sleep(0)
    tasks[0].cancel()
    await asyncio.wait([tasks[0]])
    async with condition:
        condition.notify()
    await asyncio.sleep(0.001)
    print([task.done() for task in tasks])
    async with condition:
        # Cancelled while somebody else has the lock: it goes when it has got it.
        tasks[2].cancel()
        await asyncio.sleep(0.001)
        print("c is", "gone" if tasks[2].done() else "still here")
    print(await asyncio.gather(*tasks, return_exceptions=True))
    print(condition.locked())
    try:
        condition.notify()
    except RuntimeError as error:
        print(error)
    async with condition:
        print(await asyncio.wait_for(condition.wait_for(lambda: True), 1))


asyncio.run(main())
