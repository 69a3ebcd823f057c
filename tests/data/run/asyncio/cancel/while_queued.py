# Cancelling who waits at a queue: no item is lost, the next in line gets it.
import asyncio


async def consumer(name, queue):
    try:
        while True:
            item = await queue.get()
            print(name, "got", item)
            queue.task_done()
    except asyncio.CancelledError:
        print(name, "leaves")
        raise


async def producer(name, queue, items):
    for item in items:
        try:
            await queue.put(item)
            print(name, "put", item, queue.qsize())
        except asyncio.CancelledError:
            print(name, "gives up", item)
            raise


async def main():
    queue = asyncio.Queue(1)
    consumers = [asyncio.create_task(consumer(name, queue)) for name in "xyz"]
    await asyncio.sleep(0)
    queue.put_nowait(1)
    # x has been woken for the item; it is cancelled before it takes it.
    consumers[0].cancel()
    await asyncio.sleep(0.001)
    for each in consumers:
        each.cancel()
    await asyncio.gather(*consumers, return_exceptions=True)
    producers = [asyncio.create_task(producer(name, queue, range(3))) for name in "pq"]
    await asyncio.sleep(0)
    producers[0].cancel()
    await asyncio.sleep(0)
    print("left", queue.qsize(), [each.done() for each in producers])
    last = asyncio.create_task(consumer("last", queue))
    await asyncio.wait(producers)
    await queue.join()
    last.cancel()
    print([type(result).__name__ for result in await asyncio.gather(*producers, last, return_exceptions=True)])


asyncio.run(main())
