import asyncio


async def main():
    queue = asyncio.Queue(maxsize=2)
    await queue.put(1)
    queue.task_done()


asyncio.run(main())
