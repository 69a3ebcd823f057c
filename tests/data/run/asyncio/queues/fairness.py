# Who gets what: waiting getters in order, newcomers, and putters that wait for room.
import asyncio


async def get(name, queue, log):
    log.append((name, await queue.get()))


async def put(queue, item, log):
    await queue.put(item)
    log.append(("put", item))


async def main():
    queue, log = asyncio.Queue(), []
    tasks = [asyncio.create_task(get(n, queue, log)) for n in "abc"]
    await asyncio.sleep(0)
    for n in range(3):
        queue.put_nowait(n)
    await asyncio.gather(*tasks)
    print(log)
    log.clear()
    task = asyncio.create_task(get("waiting", queue, log))
    await asyncio.sleep(0)
    queue.put_nowait("item")
    print("newcomer takes", queue.get_nowait())
    await asyncio.sleep(0)
    print(task.done(), log)
    queue.put_nowait("another")
    await task
    print(log)
    bounded, log = asyncio.Queue(1), []
    tasks = [asyncio.create_task(put(bounded, n, log)) for n in range(4)]
    for _ in range(4):
        await asyncio.sleep(0)
        log.append(("get", await bounded.get()))
    await asyncio.gather(*tasks)
    print(log)

asyncio.run(main())
