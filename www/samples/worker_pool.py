import asyncio


async def worker(name, queue):
    while True:
        job = await queue.get()
        await asyncio.sleep(0.1)
        print(name, "did job", job)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for job in range(9):
        queue.put_nowait(job)
    workers = [asyncio.create_task(worker(name, queue)) for name in "ABC"]
    await queue.join()
    for task in workers:
        task.cancel()


asyncio.run(main())
