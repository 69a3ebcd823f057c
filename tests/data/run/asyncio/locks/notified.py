# Conditions: predicates, how many are notified, the lock that comes back, two conditions on one lock.
import asyncio


async def consumer(condition, items, name):
    async with condition:
        item = await condition.wait_for(lambda: items and items.pop(0))
        print(name, "takes", item)


async def waits(condition, name):
    async with condition:
        print(name, "waits", await condition.wait())
        await asyncio.sleep(0)
        print(name, "leaves")


async def main():
    condition = asyncio.Condition()
    items = []
    tasks = [asyncio.create_task(consumer(condition, items, f"c{number}")) for number in range(4)]
    await asyncio.sleep(0)
    for batch in (["a"], ["b", "c"], ["d"]):
        async with condition:
            items.extend(batch)
            condition.notify(len(batch))
        await asyncio.sleep(0.002)
    await asyncio.gather(*tasks)

    tasks = [asyncio.create_task(waits(condition, f"w{number}")) for number in range(5)]
    await asyncio.sleep(0)
    async with condition:
        condition.notify(2)
        condition.notify(1)
        print("three notified")
        await asyncio.sleep(0)
        print("still mine", condition.locked())
    await asyncio.sleep(0.005)
    print([task.done() for task in tasks])
    async with condition:
        condition.notify_all()
    await asyncio.gather(*tasks)

    lock = asyncio.Lock()
    full, empty = asyncio.Condition(lock), asyncio.Condition(lock)
    box = []

    async def produce():
        for number in range(3):
            async with full:
                await full.wait_for(lambda: not box)
                box.append(number)
                empty.notify()

    async def consume():
        for _ in range(3):
            async with empty:
                await empty.wait_for(lambda: box)
                print("consumed", box.pop())
                full.notify()

    await asyncio.gather(produce(), consume())
    for call in (condition.notify, condition.notify_all):
        try:
            call()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
