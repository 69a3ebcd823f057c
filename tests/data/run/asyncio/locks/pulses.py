# Events that are set for a moment, semaphores that grow, a lock for readers and writers.
import asyncio


async def waiter(event, name):
    await event.wait()
    print(name, "sees it", event.is_set())
    await event.wait()
    print(name, "sees it again")


class ReadersAndWriters:
    def __init__(self):
        self.readers, self.writing, self.turn = 0, asyncio.Lock(), asyncio.Lock()

    async def read(self, name, seconds):
        async with self.turn:
            self.readers += 1
            if self.readers == 1:
                await self.writing.acquire()
        print(name, "reads, readers", self.readers)
        await asyncio.sleep(seconds)
        self.readers -= 1
        if self.readers == 0:
            self.writing.release()

    async def write(self, name, seconds):
        async with self.turn, self.writing:
            print(name, "writes, readers", self.readers)
            await asyncio.sleep(seconds)


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, f"w{number}")) for number in range(2)]
    await asyncio.sleep(0)
    event.set()
    event.clear()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    event.set()
    event.set()
    await asyncio.gather(*tasks)

    semaphore = asyncio.Semaphore(0)
    order = []

    async def passes(name):
        await semaphore.acquire()
        order.append(name)

    tasks = [asyncio.create_task(passes(name)) for name in "abcd"]
    await asyncio.sleep(0)
    semaphore.release()
    semaphore.release()
    print(semaphore.locked())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    semaphore.release()
    tasks.append(asyncio.create_task(passes("late")))
    semaphore.release()
    semaphore.release()
    await asyncio.gather(*tasks)
    print(order, semaphore.locked())
    bounded = asyncio.BoundedSemaphore(1)
    async with bounded:
        pass
    try:
        bounded.release()
    except ValueError as error:
        print(error)

    shared = ReadersAndWriters()
    await asyncio.gather(
        shared.read("r1", 0.01), shared.read("r2", 0.015), shared.write("w1", 0.01), shared.read("r3", 0.01), shared.write("w2", 0.005)
    )


asyncio.run(main())
