# A task that awaits itself, directly and through another.
import asyncio


async def direct():
    try:
        await asyncio.current_task()
    except RuntimeError as error:
        print(str(error).split("(")[0])
    return "direct goes on"


async def main():
    print(await asyncio.create_task(direct(), name="narcissus"))
    a = asyncio.create_task(asyncio.sleep(0))
    b = asyncio.create_task(waits(a))
    print(await b)


async def waits(task):
    return await task, await task

asyncio.run(main())
