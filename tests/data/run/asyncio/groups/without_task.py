# versions: 3.11-
# A group that could not be entered has not been.
import asyncio


async def main():
    group = asyncio.TaskGroup()
    loop = asyncio.get_running_loop()

    def step():
        try:
            group.__aenter__().send(None)
        except RuntimeError as error:
            print(str(error).split("> ")[1])

    loop.call_soon(step)
    await asyncio.sleep(0)
    print(group)
    coroutine = asyncio.sleep(0)
    try:
        group.create_task(coroutine)
    except RuntimeError as error:
        print(error)
    coroutine.close()
    async with group:
        print(group, await group.create_task(asyncio.sleep(0, "entered")))


asyncio.run(main())
