# shield and outer cancel, wait_for of a shield, gather with exceptions, nested gathers, the same awaitable twice.
import asyncio


async def inner(name, delay=0.05):
    try:
        await asyncio.sleep(delay)
        print(name, "finished")
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def outer(name):
    try:
        return await asyncio.shield(inner(name))
    except asyncio.CancelledError:
        print(name, "outer cancelled")
        raise


async def fails(delay, text):
    await asyncio.sleep(delay)
    raise ValueError(text)


async def outcome(awaitable):
    try:
        return repr(await awaitable)
    except BaseException as error:
        return f"{type(error).__name__}{error.args}"


async def main():
    task = asyncio.create_task(outer("one"))
    await asyncio.sleep(0.01)
    task.cancel()
    print(await outcome(task))
    await asyncio.sleep(0.06)
    kept = asyncio.create_task(inner("two"))
    print(await outcome(asyncio.wait_for(asyncio.shield(kept), 0.01)), kept.done())
    print(await outcome(kept))
    kept = asyncio.create_task(inner("three"))
    shield = asyncio.shield(kept)
    await asyncio.sleep(0)
    kept.cancel()
    print(await outcome(shield), shield.cancelled())
    print(await outcome(asyncio.shield(fails(0.01, "inside"))))
    print(await outcome(asyncio.gather(inner("a"), fails(0.01, "first"), fails(0.02, "second"))))
    await asyncio.sleep(0.06)
    print(await asyncio.gather(inner("b"), fails(0.01, "x"), asyncio.sleep(0, 3), return_exceptions=True))
    gathering = asyncio.gather(inner("c"), asyncio.gather(inner("d"), inner("e")))
    await asyncio.sleep(0.01)
    print(gathering.cancel(), gathering.done())
    print(await outcome(gathering))
    gathering = asyncio.gather(inner("f"), inner("g"), return_exceptions=True)
    await asyncio.sleep(0.01)
    gathering.cancel()
    print(await outcome(gathering))
    same = asyncio.ensure_future(inner("same", 0))
    print(await asyncio.gather(same, same))
    try:
        await asyncio.gather(1)
    except TypeError as error:
        print(error)
    print(await asyncio.gather(), asyncio.gather(inner("left", 0)).cancelled())
    await asyncio.sleep(0.01)
    one = asyncio.create_task(inner("w1", 0.01))
    two = asyncio.create_task(fails(0.02, "w2"))
    three = asyncio.create_task(inner("w3", 0.03))
    done, pending = await asyncio.wait([one, two, three], return_when=asyncio.FIRST_EXCEPTION)
    print(sorted(task.get_coro().__name__ for task in done), len(pending))
    done, pending = await asyncio.wait(pending, timeout=0.001)
    print(len(done), len(pending))
    for wrong in ([], one, [inner("x")]):
        try:
            await asyncio.wait(wrong)
        except (TypeError, ValueError) as error:
            print(type(error).__name__)
    try:
        await asyncio.wait([one], return_when="SOON")
    except ValueError as error:
        print(error)
    two.exception()


import warnings

warnings.simplefilter("ignore")
asyncio.run(main())
