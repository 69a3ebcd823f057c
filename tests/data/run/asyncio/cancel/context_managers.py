# Asynchronous context managers that await on their way in and out, cancelled at each place.
import asyncio


class Resource:
    def __init__(self, name, swallows=False):
        self.name, self.swallows = name, swallows

    async def __aenter__(self):
        print(self.name, "opens")
        await asyncio.sleep(0.08)
        print(self.name, "is open")
        return self

    async def __aexit__(self, kind, error, traceback):
        print(self.name, "closes after", kind and kind.__name__)
        await asyncio.sleep(0.08)
        print(self.name, "is closed")
        return self.swallows


async def uses(*resources):
    if not resources:
        print("inside")
        await asyncio.sleep(0.08)
        print("through")
        return
    async with resources[0]:
        await uses(*resources[1:])
    print("after", resources[0].name)


async def cancelled_after(seconds, *resources):
    print("---", seconds)
    task = asyncio.create_task(uses(*resources))
    await asyncio.sleep(seconds)
    task.cancel()
    done, _ = await asyncio.wait([task])
    print("cancelled" if task.cancelled() else task.exception())


async def main():
    for seconds in (0, 0.04, 0.12, 0.2, 0.28):
        await cancelled_after(seconds, Resource("one"))
    for seconds in (0.12, 0.2, 0.28, 0.36):
        await cancelled_after(seconds, Resource("outer"), Resource("inner"))
    for seconds in (0.04, 0.12, 0.2):
        await cancelled_after(seconds, Resource("swallows", True))


asyncio.run(main())
