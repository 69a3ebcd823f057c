import asyncio


async def fetch(name, delay, fail=False):
    print("start", name)
    await asyncio.sleep(delay)
    if fail:
        raise ValueError(f"{name} failed")
    print("done", name)
    return name.upper()


class Connection:
    async def __aenter__(self):
        await asyncio.sleep(0.01)
        print("connected")
        return self

    async def __aexit__(self, *details):
        await asyncio.sleep(0.01)
        print("disconnected", details[0] and details[0].__name__)

    async def rows(self, n):
        for i in range(n):
            await asyncio.sleep(0.005)
            yield i


async def limited(semaphore, n, log):
    async with semaphore:
        log.append(f"+{n}")
        await asyncio.sleep(0.01)
        log.append(f"-{n}")


async def main():
    print(await asyncio.gather(fetch("a", 0.03), fetch("b", 0.01), fetch("c", 0.02)))
    print(await asyncio.gather(fetch("x", 0.01), fetch("y", 0.02, True), return_exceptions=True))
    async with Connection() as connection:
        print([row async for row in connection.rows(3)], [r * 2 async for r in connection.rows(4) if r % 2])
    task = asyncio.create_task(fetch("slow", 10))
    await asyncio.sleep(0.01)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled())
    log = []
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*(limited(semaphore, n, log) for n in range(4)))
    print(log)
    event = asyncio.Event()

    async def waiter(n):
        await event.wait()
        return n

    tasks = [asyncio.create_task(waiter(n)) for n in range(3)]
    await asyncio.sleep(0)
    event.set()
    print([await t for t in tasks])
    try:
        async with Connection():
            raise KeyError("inside")
    except KeyError as error:
        print("caught", error)
    await fetch("last", 0.01, fail=True)


asyncio.run(main())
