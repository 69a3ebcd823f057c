# Who waits at a queue is served in order: getters, putters, and newcomers in between.
import asyncio


async def getter(queue, name):
    print(name, "got", await queue.get())


async def putter(queue, name):
    await queue.put(name)
    print(name, "put, size", queue.qsize())


async def main():
    queue = asyncio.Queue(2)
    putters = [asyncio.create_task(putter(queue, number)) for number in range(6)]
    await asyncio.sleep(0)
    print(queue.qsize(), queue.full())
    print("takes", queue.get_nowait())
    # The place is promised, but not taken yet.
    try:
        queue.put_nowait("newcomer")
        print("the newcomer was quicker")
    except asyncio.QueueFull:
        print("full")
    for _ in range(3):
        await asyncio.sleep(0)
    print(queue.qsize())
    getters = [asyncio.create_task(getter(queue, f"g{number}")) for number in range(6)]
    await asyncio.gather(*putters, *getters)
    print(queue.empty())

    getters = [asyncio.create_task(getter(queue, f"g{number}")) for number in range(3)]
    await asyncio.sleep(0)
    queue.put_nowait("one")
    print("a newcomer takes", queue.get_nowait())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    for item in ("two", "three"):
        queue.put_nowait(item)
    await asyncio.sleep(0)
    queue.put_nowait("four")
    await asyncio.gather(*getters)

    ordered = asyncio.PriorityQueue()
    for number, item in enumerate([(2, "b"), (1, "z"), (2, "a"), (1, "a")]):
        await ordered.put(item)
    waiting = [asyncio.create_task(getter(ordered, f"o{number}")) for number in range(5)]
    await asyncio.sleep(0)
    await ordered.put((0, "last"))
    await asyncio.gather(*waiting)
    stack = asyncio.LifoQueue(3)
    producers = [asyncio.create_task(putter(stack, item)) for item in "abcde"]
    await asyncio.sleep(0)
    print([await stack.get() for _ in range(5)])
    await asyncio.gather(*producers)


asyncio.run(main())
