# An inner error that comes after the outer was cancelled is nobody's; before, it is the outer's.
import asyncio


async def fails(delay):
    await asyncio.sleep(delay)
    raise ValueError(f"after {delay}")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handler:", context["message"], repr(context.get("exception"))))
    try:
        await asyncio.shield(fails(0.01))
    except ValueError as error:
        print("outer sees", error)
    shielded = asyncio.shield(fails(0.02))
    await asyncio.sleep(0)
    shielded.cancel()
    await asyncio.sleep(0.04)
    try:
        await asyncio.wait_for(asyncio.shield(asyncio.sleep(0.05, "late")), 0.01)
    except asyncio.TimeoutError:
        print("too late")
    task = asyncio.create_task(asyncio.sleep(0.04, "kept"))
    try:
        await asyncio.wait_for(asyncio.shield(task), 0.01)
    except asyncio.TimeoutError:
        print("waits on:", await task)
    try:
        asyncio.shield(5)
    except TypeError as error:
        print(error)

asyncio.run(main())
