# versions: 3.11-
import asyncio


async def work(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(work(1))


asyncio.run(main())
