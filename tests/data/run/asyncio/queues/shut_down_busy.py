# versions: 3.13-
# A queue that is shut down while getters, putters and joiners wait; at once and after what is in it.
import asyncio


async def getter(queue, name):
    try:
        while True:
            print(name, "got", await queue.get())
            queue.task_done()
            await asyncio.sleep(0)
    except asyncio.QueueShutDown:
        print(name, "sees the end")


async def putter(queue, name):
    try:
        for number in range(3):
            await queue.put(f"{name}{number}")
            print("put", f"{name}{number}")
    except asyncio.QueueShutDown:
        print(name, "may put no more")


async def main():
    for immediate in (False, True):
        print("--- immediate", immediate)
        queue = asyncio.Queue(2)
        tasks = [asyncio.create_task(putter(queue, name)) for name in "ab"]
        await asyncio.sleep(0)
        joining = asyncio.create_task(queue.join())
        await asyncio.sleep(0)
        queue.shutdown(immediate)
        print(queue.qsize(), queue)
        tasks += [asyncio.create_task(getter(queue, name)) for name in "xy"]
        await asyncio.gather(*tasks)
        await asyncio.wait_for(joining, 1)
        for call in (queue.get_nowait, lambda: queue.put_nowait(1)):
            try:
                call()
            except asyncio.QueueShutDown as error:
                print(repr(error))
        queue.shutdown()
        empty = asyncio.Queue()
        tasks = [asyncio.create_task(getter(empty, name)) for name in "pq"]
        await asyncio.sleep(0)
        tasks[0].cancel()
        empty.shutdown(immediate)
        print([type(result).__name__ for result in await asyncio.gather(*tasks, return_exceptions=True)])
    for kind in (asyncio.LifoQueue, asyncio.PriorityQueue):
        queue = kind()
        for item in (2, 1, 3):
            queue.put_nowait(item)
        queue.shutdown()
        print([await queue.get() for _ in range(3)], queue.empty())


asyncio.run(main())
