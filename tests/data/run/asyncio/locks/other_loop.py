# versions: 3.10-
# What is bound to one loop cannot be waited for in another.
import asyncio

lock, event, queue = asyncio.Lock(), asyncio.Event(), asyncio.Queue()


async def binds():
    async with lock:
        waiting = asyncio.create_task(lock.acquire())
        await asyncio.sleep(0)
        waiting.cancel()
    for wait in (event.wait, queue.get):
        try:
            await asyncio.wait_for(wait(), 0.01)
        except asyncio.TimeoutError:
            print("bound")


async def other():
    await lock.acquire()
    for wait in (lock.acquire, event.wait, queue.get):
        try:
            await asyncio.wait_for(wait(), 0.01)
        except RuntimeError as error:
            print(str(error)[-32:])
        except asyncio.TimeoutError:
            print("not bound")

asyncio.run(binds())
asyncio.run(other())
