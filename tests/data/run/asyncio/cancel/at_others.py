# Who waits for a semaphore, an event, a condition is cancelled.
import asyncio


async def waits(name, awaitable):
    try:
        print(name, "got", await awaitable)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def holds(name, thing, seconds):
    async with thing:
        print(name, "is in")
        await asyncio.sleep(seconds)
        print(name, "leaves")


async def on_condition(name, condition):
    async with condition:
        try:
            await condition.wait()
            print(name, "was notified")
        except asyncio.CancelledError:
            print(name, "cancelled with the lock", condition.locked())
            raise


async def over(tasks):
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print([type(result).__name__ for result in results])


async def main():
    semaphore = asyncio.Semaphore(2)
    tasks = [asyncio.create_task(holds(f"s{number}", semaphore, 0.02 + number / 100)) for number in range(6)]
    await asyncio.sleep(0)
    tasks[0].cancel()
    tasks[2].cancel()
    await asyncio.sleep(0)
    tasks[4].cancel()
    await over(tasks)
    print(semaphore.locked())

    event = asyncio.Event()
    tasks = [asyncio.create_task(waits(f"e{number}", event.wait())) for number in range(3)]
    await asyncio.sleep(0)
    tasks[1].cancel()
    event.set()
    tasks[2].cancel()
    event.clear()
    await over(tasks)

    condition = asyncio.Condition()
    tasks = [asyncio.create_task(on_condition(f"c{number}", condition)) for number in range(4)]
    await asyncio.sleep(0)
    tasks[0].cancel()
    async with condition:
        condition.notify()
        print("notified", condition.locked())
    await asyncio.sleep(0)
    async with condition:
        condition.notify_all()
        # Woken, but without the lock.
        await asyncio.sleep(0)
        tasks[3].cancel()
    await over(tasks)
    print(condition.locked())


asyncio.run(main())
