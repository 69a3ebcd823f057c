# Conditions: notify one, some, all; wait_for; errors.
import asyncio


async def waiter(name, condition, log):
    async with condition:
        log.append(f"{name} waits")
        await condition.wait()
        log.append(f"{name} woken")


async def main():
    condition, log = asyncio.Condition(), []
    tasks = [asyncio.create_task(waiter(n, condition, log)) for n in "abcde"]
    await asyncio.sleep(0.01)
    for n in (1, 2, None):
        async with condition:
            condition.notify_all() if n is None else condition.notify(n)
            log.append(f"notified {n}")
        await asyncio.sleep(0.01)
    await asyncio.gather(*tasks)
    print(log)
    for call in (condition.notify, condition.notify_all):
        try:
            call()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)
    level = 0

    async def until(limit):
        async with condition:
            result = await condition.wait_for(lambda: level >= limit and f"level {level}")
            print("until", limit, "->", result)

    tasks = [asyncio.create_task(until(n)) for n in (2, 1, 3)]
    for level in range(1, 4):
        await asyncio.sleep(0.01)
        async with condition:
            condition.notify_all()
    await asyncio.gather(*tasks)
    lock = asyncio.Lock()
    shared = asyncio.Condition(lock)
    async with lock:
        print(shared.locked(), repr(shared)[-9:])
        shared.notify_all()

asyncio.run(main())
