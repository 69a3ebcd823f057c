# Priority, LIFO and FIFO; full and empty; task_done and join.
import asyncio


async def drain(queue):
    out = []
    while not queue.empty():
        out.append(await queue.get())
    return out


async def main():
    for kind in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        queue = kind(4)
        for item in (3, 1, 4, 1):
            queue.put_nowait(item)
        print(kind.__name__, queue.full(), queue.qsize(), queue.maxsize, str(queue))
        try:
            queue.put_nowait(5)
        except asyncio.QueueFull as error:
            print(repr(error))
        print(await drain(queue))
        try:
            queue.get_nowait()
        except asyncio.QueueEmpty as error:
            print(repr(error))
    queue = asyncio.PriorityQueue()
    await queue.put((2, "b"))
    await queue.put((1, "a"))
    await queue.put((1, "c"))
    print(await drain(queue))
    await queue.put((1, {}))
    try:
        await queue.put((1, {}))
    except TypeError as error:
        print(error)
    queue = asyncio.Queue()
    try:
        queue.task_done()
    except ValueError as error:
        print(error)
    await queue.join()
    print("an empty queue is joined at once")
    unlimited = asyncio.Queue(-1)
    for n in range(100):
        unlimited.put_nowait(n)
    print(unlimited.full(), unlimited.qsize())

asyncio.run(main())
