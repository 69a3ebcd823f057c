import asyncio


async def worker(name, lock, naps):
    print(name, "asks")
    async with lock:
        print(name, "has it", lock.locked())
        for _ in range(naps):
            await asyncio.sleep(0)
    print(name, "lets go", lock.locked())


async def overtaking():
    # A task that comes while the woken one has not run yet waits behind it.
    lock = asyncio.Lock()
    await lock.acquire()
    first = asyncio.create_task(worker("first", lock, 1))
    second = asyncio.create_task(worker("second", lock, 0))
    await asyncio.sleep(0)
    lock.release()
    await worker("newcomer", lock, 1)
    await asyncio.gather(first, second)


async def cancelled_in_line():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(worker(name, lock, 0)) for name in "abc"]
    await asyncio.sleep(0)
    lock.release()
    # Woken, but cancelled before it runs: the next in line gets the lock.
    tasks[0].cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True))
    print(lock.locked())


async def events():
    event = asyncio.Event()

    async def wait(name):
        print(name, await event.wait())

    tasks = [asyncio.create_task(wait(name)) for name in "abc"]
    await asyncio.sleep(0)
    event.set()
    event.clear()
    print("set and cleared", event.is_set())
    await asyncio.gather(*tasks)


async def semaphores():
    semaphore = asyncio.Semaphore(2)
    tasks = [asyncio.create_task(worker(name, semaphore, 2)) for name in "abcde"]
    await asyncio.gather(*tasks)
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    semaphore = asyncio.Semaphore(0)
    waiting = asyncio.create_task(semaphore.acquire())
    await asyncio.sleep(0)
    semaphore.release()
    print("given to the one in line:", semaphore.locked(), waiting.done())
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    print("given back:", semaphore.locked())


async def conditions():
    condition = asyncio.Condition()
    items = []

    async def taker(name):
        async with condition:
            await condition.wait_for(lambda: items)
            print(name, "takes", items.pop(0))

    takers = [asyncio.create_task(taker(name)) for name in "abc"]
    await asyncio.sleep(0)
    for item in range(3):
        async with condition:
            items.append(item)
            condition.notify()
        print("notified")
        await asyncio.sleep(0)
    await asyncio.gather(*takers)
    try:
        condition.notify()
    except RuntimeError as error:
        print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)


async def barriers():
    barrier = asyncio.Barrier(3)

    async def party(name):
        place = await barrier.wait()
        print(name, "passes as", place)

    await asyncio.gather(*(party(name) for name in "abc"))
    print(barrier.n_waiting, barrier.parties, barrier.broken)


async def main():
    for part in (overtaking, cancelled_in_line, events, semaphores, conditions, barriers):
        print("--", part.__name__)
        await part()
    try:
        asyncio.Lock().release()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
