# What is cancelled before its first step never runs.
import asyncio


async def body(name):
    try:
        print(name, "runs")
        await asyncio.sleep(0)
    finally:
        print(name, "finally")


async def main():
    task = asyncio.create_task(body("a"))
    print(task.cancel())
    print(await asyncio.gather(task, return_exceptions=True))
    one, two = asyncio.create_task(body("b")), asyncio.create_task(body("c"))
    two.cancel("too early")
    done, pending = await asyncio.wait({one, two})
    print(len(done), len(pending), one.cancelled(), two.cancelled())
    try:
        two.result()
    except asyncio.CancelledError as error:
        print(error.args)
    try:
        two.exception()
    except asyncio.CancelledError as error:
        print("exception() raises", error.args)

asyncio.run(main())
