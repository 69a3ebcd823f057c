# Cancelling who is in `wait_for` cancels what it waits for.
import asyncio


async def work():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("work cancelled")
        raise


async def limited(awaitable):
    try:
        return await asyncio.wait_for(awaitable, 0.5)
    except asyncio.CancelledError:
        print("wait_for cancelled")
        raise


async def main():
    task = asyncio.create_task(limited(work()))
    await asyncio.sleep(0.01)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))
    inner = asyncio.create_task(work())
    task = asyncio.create_task(limited(inner))
    await asyncio.sleep(0.01)
    inner.cancel()
    print(await asyncio.gather(task, return_exceptions=True), inner.cancelled())
    inner = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(limited(inner))
    await asyncio.sleep(0.01)
    inner.set_result("in the last moment")
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))

asyncio.run(main())
