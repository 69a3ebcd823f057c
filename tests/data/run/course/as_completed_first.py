# versions: 3.13-
import asyncio

async def mirror(name, delay, fails=False):
    await asyncio.sleep(delay)
    if fails:
        raise ConnectionError(name)
    return name

async def first_success(*coros):
    tasks = [asyncio.create_task(c) for c in coros]
    errors = []
    try:
        for fut in asyncio.as_completed(tasks):
            try:
                return await fut
            except ConnectionError as e:
                errors.append(e)
        raise ExceptionGroup("all mirrors failed", errors)
    finally:
        for t in tasks:
            t.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

async def main():
    print(await first_success(mirror("slow", 0.05), mirror("broken", 0.01, True), mirror("fast", 0.02)))
    for earliest in asyncio.as_completed([mirror("c", 0.03), mirror("a", 0.01), mirror("b", 0.02)]):
        print(await earliest, end=" ")
    print()
    try:
        async for t in asyncio.as_completed([asyncio.create_task(mirror("x", 0.01), name="X"), asyncio.create_task(mirror("y", 0.9), name="Y")], timeout=0.05):
            print(t.get_name(), t.result())
    except TimeoutError as e:
        print("timeout", e)
    done, pending = await asyncio.wait([asyncio.create_task(mirror(n, d)) for n, d in [("p", 0.01), ("q", 0.5)]], return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))
    for t in pending: t.cancel()
    done, pending = await asyncio.wait([asyncio.create_task(mirror("bad", 0.01, True)), asyncio.create_task(mirror("ok", 0.5))], return_when=asyncio.FIRST_EXCEPTION)
    print([repr(t.exception()) for t in done], [t.cancel() for t in pending])
    await first_success(mirror("m1", 0.01, True), mirror("m2", 0.02, True))

asyncio.run(main())
