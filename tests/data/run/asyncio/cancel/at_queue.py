# Who waits at a queue is cancelled: for an item, for room, for the end of the work. What was put is not lost.
import asyncio


async def get(queue, name):
    try:
        item = await queue.get()
        print(name, "got", item)
        return item
    except asyncio.CancelledError:
        print(name, "gets nothing")
        raise


async def put(queue, item):
    try:
        await queue.put(item)
        print("put", item)
    except asyncio.CancelledError:
        print("not put", item)
        raise


async def ends(*tasks):
    return [type(result).__name__ for result in await asyncio.gather(*tasks, return_exceptions=True)]


async def main():
    queue = asyncio.Queue()
    first, second, third = [asyncio.create_task(get(queue, name)) for name in ("first", "second", "third")]
    await asyncio.sleep(0)
    first.cancel()
    queue.put_nowait(1)
    queue.put_nowait(2)
    print(await ends(first, second, third), queue.qsize())
    first, second = [asyncio.create_task(get(queue, name)) for name in ("first", "second")]
    await asyncio.sleep(0)
    queue.put_nowait("handed over")
    # It was woken already.
    first.cancel()
    print(await ends(first, second), queue.qsize())

    small = asyncio.Queue(1)
    small.put_nowait("full")
    putters = [asyncio.create_task(put(small, item)) for item in "xyz"]
    await asyncio.sleep(0)
    putters[1].cancel()
    print(small.get_nowait())
    putters[0].cancel()
    await asyncio.sleep(0)
    print(small.qsize(), small.full())
    print(await ends(*putters), small.get_nowait(), small.empty())

    small.put_nowait("work")
    joining = asyncio.create_task(small.join())
    await asyncio.sleep(0)
    joining.cancel()
    print(await ends(joining))
    small.get_nowait()
    for _ in range(4):
        small.task_done()
    await asyncio.wait_for(small.join(), 1)
    print("joined")


try:
    asyncio.run(main())
except ValueError as error:
    print(error)
