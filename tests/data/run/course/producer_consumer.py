import asyncio
import random


async def producer(name, queue, count):
    for i in range(count):
        await asyncio.sleep(0.03)
        await queue.put((name, i))
        print(f"{name} made {i}, {queue.qsize()} waiting")
    return count


async def consumer(name, queue, seen):
    while True:
        item = await queue.get()
        try:
            if item is None:
                print(name, "stops")
                return
            await asyncio.sleep(0.05)
            seen.append(item)
            print(name, "used", item)
        finally:
            queue.task_done()


async def main():
    queue, seen = asyncio.Queue(maxsize=2), []
    consumers = [asyncio.create_task(consumer(f"c{i}", queue, seen)) for i in range(2)]
    made = await asyncio.gather(producer("p", queue, 5))
    for _ in consumers:
        await queue.put(None)
    await queue.join()
    results = await asyncio.gather(*consumers, return_exceptions=True)
    print(made, results, sorted(seen))
    try:
        await asyncio.wait_for(queue.get(), timeout=0.1)
    except asyncio.TimeoutError:
        print("nothing more")
    return len(seen)


print("seen", asyncio.run(main()))
