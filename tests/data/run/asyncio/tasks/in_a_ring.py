# Tasks that wait for one another in a ring: cancelling one ends them all.
import asyncio


async def main():
    tasks = {}

    async def link(name, next_one):
        await asyncio.sleep(0)
        try:
            await tasks[next_one]
        except asyncio.CancelledError:
            print(name, "is cancelled")
            raise
        finally:
            print(name, "ends")

    for name, next_one in ("ab", "bc", "cd"):
        tasks[name] = asyncio.create_task(link(name, next_one))
    tasks["d"] = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0.001)
    print([task.done() for task in tasks.values()])
    tasks["a"].cancel()
    print([repr(result) for result in await asyncio.gather(*tasks.values(), return_exceptions=True)])


asyncio.run(main())
