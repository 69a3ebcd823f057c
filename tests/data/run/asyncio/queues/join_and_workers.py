# Workers that make new work; `join` by several; too many `task_done`; workers cancelled at the end.
import asyncio


async def worker(queue, name):
    while True:
        depth, item = await queue.get()
        try:
            await asyncio.sleep(0.002 * item)
            print(name, "did", depth, item)
            if depth < 2:
                await queue.put((depth + 1, item + 1))
                await queue.put((depth + 1, item + 2))
            if item == 4:
                raise ValueError(item)
        except ValueError as error:
            print(name, "failed at", error)
        finally:
            queue.task_done()


async def joiner(queue, name):
    await queue.join()
    print(name, "joined")


async def main():
    queue = asyncio.Queue()
    await queue.join()
    print("nothing to join")
    queue.put_nowait((0, 1))
    workers = [asyncio.create_task(worker(queue, "the worker"))]
    joiners = [asyncio.create_task(joiner(queue, f"j{number}")) for number in range(2)]
    await asyncio.gather(*joiners)
    print(queue.qsize())
    for task in workers:
        task.cancel()
    print([type(result).__name__ for result in await asyncio.gather(*workers, return_exceptions=True)])
    try:
        queue.task_done()
    except ValueError as error:
        print(error)

    # Put again before who joined has run: it waits on.
    queue.put_nowait((2, 0))
    waiting = asyncio.create_task(joiner(queue, "again"))
    await asyncio.sleep(0)
    queue.get_nowait()
    queue.task_done()
    queue.put_nowait((2, 0))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("done", waiting.done())
    queue.get_nowait()
    queue.task_done()
    await waiting
    try:
        await asyncio.wait_for(queue.get(), 0.01)
    except asyncio.TimeoutError:
        print("nothing came", queue.empty())


asyncio.run(main())
