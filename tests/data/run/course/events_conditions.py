# versions: 3.11-
import asyncio

async def waiter(event):
    print('waiting for it ...')
    await event.wait()
    print('... got it!')

class BoundedBuffer:
    def __init__(self, size):
        self.items, self.size, self.cond = [], size, asyncio.Condition()
    async def put(self, x):
        async with self.cond:
            await self.cond.wait_for(lambda: len(self.items) < self.size)
            self.items.append(x)
            print("put", x, self.items)
            self.cond.notify_all()
    async def get(self):
        async with self.cond:
            while not self.items:
                await self.cond.wait()
            x = self.items.pop(0)
            print("get", x, self.items)
            self.cond.notify_all()
            return x

async def main():
    event = asyncio.Event()
    waiter_task = asyncio.create_task(waiter(event))
    await asyncio.sleep(0.01)
    event.set()
    await waiter_task
    buf = BoundedBuffer(2)
    async def produce():
        for i in range(5):
            await buf.put(i)
    async def consume():
        return [await buf.get() for _ in range(5)]
    _, got = await asyncio.gather(produce(), consume())
    print(got)
    barrier = asyncio.Barrier(3)
    async def racer(n):
        await asyncio.sleep(n / 100)
        i = await barrier.wait()
        return n, i
    print(sorted(await asyncio.gather(*map(racer, range(3)))), barrier.n_waiting)
    lock = asyncio.Lock()
    print(lock)
    async with lock:
        print(lock, lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    sem = asyncio.BoundedSemaphore(1)
    async with sem: print(sem)
    try:
        sem.release()
    except ValueError as e:
        print(e)

asyncio.run(main())
