import asyncio


async def producer(queue, name, count):
    for i in range(count):
        await queue.put((name, i))
        print("put", name, i, queue.qsize())


async def consumer(queue, name):
    while True:
        item = await queue.get()
        print(name, "got", item, queue.qsize())
        await asyncio.sleep(0)
        queue.task_done()


async def pipeline():
    queue = asyncio.Queue(maxsize=2)
    consumers = [asyncio.create_task(consumer(queue, name)) for name in ("X", "Y")]
    await asyncio.gather(producer(queue, "a", 4), producer(queue, "b", 3))
    await queue.join()
    for task in consumers:
        task.cancel()
    print(await asyncio.gather(*consumers, return_exceptions=True))


async def overtaken():
    # A woken getter does not own the item: who comes first takes it, and the getter waits again at the tail.
    queue = asyncio.Queue()

    async def get(name):
        print(name, await queue.get())

    tasks = [asyncio.create_task(get(name)) for name in "ab"]
    await asyncio.sleep(0)
    queue.put_nowait(1)
    print("newcomer", queue.get_nowait())
    await asyncio.sleep(0)
    queue.put_nowait(2)
    queue.put_nowait(3)
    await asyncio.gather(*tasks)


async def cancelled():
    queue = asyncio.Queue()
    first = asyncio.create_task(queue.get())
    second = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    queue.put_nowait("item")
    first.cancel()
    print(await asyncio.gather(first, second, return_exceptions=True))


async def kinds():
    for kind in (asyncio.PriorityQueue, asyncio.LifoQueue, asyncio.Queue):
        queue = kind()
        for item in (5, 1, 4, 1, 3):
            queue.put_nowait(item)
        print(kind.__name__, [queue.get_nowait() for _ in range(queue.qsize())], queue.empty())
    queue = asyncio.Queue(1)
    queue.put_nowait(1)
    for call in (lambda: queue.put_nowait(2), queue.get_nowait, queue.get_nowait, queue.task_done, queue.task_done):
        try:
            print(call())
        except Exception as error:
            print(type(error).__name__, error)


async def shutdown():
    queue = asyncio.Queue()
    waiting = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    queue.shutdown()
    print(repr((await asyncio.gather(waiting, return_exceptions=True))[0]))
    try:
        queue.put_nowait(1)
    except asyncio.QueueShutDown as error:
        print("shut down", error)


async def main():
    for part in (pipeline, overtaken, cancelled, kinds, shutdown):
        print("--", part.__name__)
        await part()


asyncio.run(main())
print(asyncio.Queue[int].__args__, str(asyncio.LifoQueue(3)))
