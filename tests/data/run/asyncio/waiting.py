import asyncio


async def work(name, delay, error=None):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    if error:
        raise error
    print(name, "done")
    return name


async def gathering():
    print(await asyncio.gather(work("a", 0.03), work("b", 0.01), work("c", 0.02)))
    print(await asyncio.gather(work("a", 0.01), work("b", 0.02, ValueError("b")), return_exceptions=True))
    rest = asyncio.create_task(work("rest", 0.02))
    try:
        await asyncio.gather(work("a", 0.01, KeyError("first")), rest)
    except KeyError as error:
        print("gather raised", repr(error), rest.done())
    print(await rest)
    both = asyncio.gather(work("a", 1), work("b", 1))
    await asyncio.sleep(0)
    print(both.cancel())
    try:
        await both
    except asyncio.CancelledError as error:
        print("gather", repr(error))
    coro = work("twice", 0.01)
    print(await asyncio.gather(coro, coro))


async def waits():
    a, b, c = [asyncio.create_task(work(n, d)) for n, d in (("a", 0.01), ("b", 0.03), ("c", 0.05))]
    done, pending = await asyncio.wait({a, b, c}, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), a in done)
    done, pending = await asyncio.wait({b, c}, timeout=0.03)
    print(len(done), len(pending), c in pending)
    failing = asyncio.create_task(work("failing", 0.001, ValueError("x")))
    done, pending = await asyncio.wait([c, failing], return_when=asyncio.FIRST_EXCEPTION)
    print(failing in done, c in pending, failing.exception())
    done, pending = await asyncio.wait([c])
    print(len(done), len(pending))
    for wrong in ([], asyncio.get_running_loop().create_future()):
        try:
            await asyncio.wait(wrong)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)


async def timeouts():
    try:
        await asyncio.wait_for(work("slow", 1), 0.01)
    except TimeoutError as error:
        print("timeout", repr(error), repr(error.__cause__))
    print(await asyncio.wait_for(work("quick", 0.01), 1))
    try:
        async with asyncio.timeout(0.01) as deadline:
            await work("slow", 1)
    except TimeoutError:
        print("timeout", deadline.expired())
    async with asyncio.timeout(None) as deadline:
        deadline.reschedule(asyncio.get_running_loop().time() + 10)
        await work("quick", 0.001)
    print(deadline.expired(), deadline)
    try:
        async with asyncio.timeout(0.01):
            try:
                async with asyncio.timeout(1):
                    await work("inner", 5)
            except TimeoutError:
                print("never")
    except TimeoutError:
        print("outer")
    try:
        async with asyncio.timeout(0.001):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                raise ValueError("instead")
    except ValueError as error:
        print(repr(error), repr(error.__context__), repr(error.__context__.__cause__))


async def shields():
    inner = asyncio.create_task(work("inner", 0.02))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.01)
    except TimeoutError:
        print("given up, inner goes on:", not inner.done())
    print(await inner)


async def completing():
    tasks = [asyncio.create_task(work(n, d)) for n, d in (("a", 0.03), ("b", 0.01), ("c", 0.02))]
    for next_one in asyncio.as_completed(tasks):
        print("next is", await next_one)
    late = asyncio.create_task(work("late", 0.05))
    try:
        for next_one in asyncio.as_completed([late], timeout=0.01):
            await next_one
    except TimeoutError:
        print("timeout")
    await late


async def main():
    for part in (gathering, waits, timeouts, shields, completing):
        print("--", part.__name__)
        await part()


asyncio.run(main())
