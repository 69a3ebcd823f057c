# A lock by hand: who releases, who comes between, and what a lock thinks of strangers.
import asyncio


async def takes(lock, name, log):
    await lock.acquire()
    log.append(name)
    await asyncio.sleep(0)
    lock.release()


async def greedy(lock, log):
    for turn in range(3):
        async with lock:
            log.append(f"greedy {turn}")


async def main():
    lock = asyncio.Lock()
    log = []
    await lock.acquire()
    tasks = [asyncio.create_task(takes(lock, name, log)) for name in "abc"]
    await asyncio.sleep(0)
    # Released and taken again in one step: who waits does not notice.
    lock.release()
    print("in between", lock.locked())
    tasks.append(asyncio.create_task(greedy(lock, log)))
    await asyncio.gather(*tasks)
    print(log, lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)

    await lock.acquire()
    waiting = asyncio.create_task(takes(lock, "stranger", log))
    await asyncio.sleep(0)

    async def release():
        lock.release()

    # Another task may release it.
    await asyncio.create_task(release())
    await waiting
    print(log[-1], lock.locked())

    async def fails(number):
        async with lock:
            await asyncio.sleep(0)
            1 / number

    print(await asyncio.gather(fails(1), fails(0), fails(2), return_exceptions=True), lock.locked())
    first, second = asyncio.Lock(), asyncio.Lock()

    async def both(one, two, name):
        async with one:
            await asyncio.sleep(0)
            async with two:
                print(name, "has both")

    dead = asyncio.gather(both(first, second, "x"), both(second, first, "y"))
    try:
        await asyncio.wait_for(dead, 0.02)
    except asyncio.TimeoutError:
        print("a deadlock", first.locked(), second.locked())


asyncio.run(main())
