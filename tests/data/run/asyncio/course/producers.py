# Producers and consumers, ended by sentinels.
import asyncio


async def producer(name, queue, count, pause):
    for n in range(count):
        await asyncio.sleep(pause)
        await queue.put(f"{name}{n}")
        print(f"{name} made {name}{n}")
    return count


async def consumer(name, queue, pause):
    seen = []
    while (item := await queue.get()) is not None:
        await asyncio.sleep(pause)
        seen.append(item)
        queue.task_done()
    queue.task_done()
    return name, seen


async def main():
    queue = asyncio.Queue(maxsize=2)
    consumers = [asyncio.create_task(consumer(f"c{n}", queue, 0.1)) for n in range(2)]
    made = await asyncio.gather(producer("a", queue, 4, 0.06), producer("b", queue, 3, 0.15))
    for _ in consumers:
        await queue.put(None)
    await queue.join()
    print(sum(made), await asyncio.gather(*consumers))

asyncio.run(main())
