# Workers on a queue, timeouts, blocking calls: what tutorials show.
import asyncio
import time


class Timer:
    async def __aenter__(self):
        self.t = time.perf_counter()
        return self
    async def __aexit__(self, *a):
        print("took", round(time.perf_counter() - self.t, 1))
async def worker(name, queue):
    while True:
        delay = await queue.get()
        await asyncio.sleep(delay)
        queue.task_done()
        print(f'{name} has slept for {delay:.2f} seconds')
async def main():
    queue = asyncio.Queue()
    total = 0
    for i in range(6):
        queue.put_nowait(i / 10)
        total += i / 10
    tasks = []
    for i in range(3):
        tasks.append(asyncio.create_task(worker(f'worker-{i}', queue)))
    started_at = time.monotonic()
    await queue.join()
    slept = time.monotonic() - started_at
    for t in tasks: t.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print('====', f'{slept:.1f} {total:.2f}')
    async with Timer():
        async with asyncio.timeout(0.3) as cm:
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                print("cancelled inside")
                raise
try:
    asyncio.run(main())
except TimeoutError as e:
    print("TO", repr(e), repr(e.__cause__))
def blocking():
    time.sleep(0.2)
    print(time.strftime("%X").count(":"))
async def m2():
    t = asyncio.create_task(asyncio.sleep(0.1))
    blocking()
    await t
    lock = asyncio.Lock()
    async with lock: print(str(lock).split("[")[1])
    ev = asyncio.Event(); print(repr(ev)[-8:])
    print(repr(asyncio.Semaphore(3))[-10:], str(asyncio.Queue(5)))
    print(await asyncio.gather(*[asyncio.wait_for(asyncio.sleep(d, d), 0.05) for d in (0.01, 0.1)], return_exceptions=True))
asyncio.run(m2())
