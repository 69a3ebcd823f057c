# versions: 3.13-
# `shutdown`: waiting getters and putters, what is left, and what join makes of it.
import asyncio


async def getter(name, queue):
    try:
        while True:
            item = await queue.get()
            print(name, "gets", item)
            queue.task_done()
    except asyncio.QueueShutDown:
        print(name, "sees the shutdown")


async def putter(queue, items):
    try:
        for item in items:
            await queue.put(item)
            print("put", item)
    except asyncio.QueueShutDown:
        print("putter sees the shutdown")


async def main():
    queue = asyncio.Queue(2)
    tasks = [asyncio.create_task(getter(n, queue)) for n in "ab"]
    await putter(queue, range(4))
    await queue.join()
    queue.shutdown()
    await asyncio.gather(*tasks)
    full = asyncio.Queue(1)
    task = asyncio.create_task(putter(full, "xyz"))
    await asyncio.sleep(0.01)
    full.shutdown()
    await task
    print(full.qsize(), full.empty(), full)
    print(await full.get())
    for attempt in (full.get, lambda: full.put(1)):
        try:
            await attempt()
        except asyncio.QueueShutDown as error:
            print(repr(error))
    for attempt in (full.get_nowait, lambda: full.put_nowait(1)):
        try:
            attempt()
        except asyncio.QueueShutDown as error:
            print(repr(error))
    left = asyncio.Queue()
    for n in range(3):
        left.put_nowait(n)
    joined = asyncio.create_task(left.join())
    await asyncio.sleep(0)
    left.shutdown(immediate=True)
    await joined
    print(left.qsize(), "joined")

asyncio.run(main())
