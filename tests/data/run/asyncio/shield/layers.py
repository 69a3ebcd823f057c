# Shields in shields, shields that are forgotten, timeouts around shields, cancellation from both sides.
import asyncio


async def work(name, seconds, fails=False):
    try:
        await asyncio.sleep(seconds)
        print(name, "ends")
        if fails:
            raise ValueError(name)
        return name
    except asyncio.CancelledError:
        print(name, "is cancelled")
        raise


async def outcome(awaitable):
    try:
        return await awaitable
    except asyncio.CancelledError:
        return "cancelled"
    except asyncio.TimeoutError:
        return "timeout"
    except ValueError as error:
        return f"failed {error}"


async def main():
    loop = asyncio.get_running_loop()
    inner = asyncio.create_task(work("inner", 0.02))
    middle = asyncio.shield(inner)
    outer = asyncio.shield(middle)
    loop.call_later(0.005, outer.cancel)
    print(await outcome(outer), middle.done(), inner.done())
    print(await outcome(middle), await outcome(inner))

    inner = asyncio.create_task(work("cancelled inside", 0.02))
    outer = asyncio.shield(asyncio.shield(inner))
    loop.call_later(0.005, inner.cancel)
    print(await outcome(outer))

    task = asyncio.create_task(work("tried three times", 0.03))
    for attempt in range(4):
        print(attempt, await outcome(asyncio.wait_for(asyncio.shield(task), 0.012)))

    shields = [asyncio.shield(asyncio.create_task(work(f"s{number}", 0.01 + number / 200, number == 1))) for number in range(3)]
    shields[0].cancel()
    print([await outcome(shield) for shield in shields])

    async def shielded():
        try:
            return await asyncio.shield(work("unseen", 0.01))
        except asyncio.CancelledError:
            print("who shielded is cancelled")
            raise

    task = asyncio.create_task(shielded())
    await asyncio.sleep(0)
    task.cancel()
    print(await outcome(task))
    await asyncio.sleep(0.02)
    done = loop.create_future()
    done.set_result("done")
    print(asyncio.shield(done) is done, await asyncio.shield(done))
    gathered = asyncio.gather(asyncio.shield(work("kept", 0.01)), work("dropped", 0.01))
    await asyncio.sleep(0)
    gathered.cancel()
    print(await outcome(gathered))
    await asyncio.sleep(0.02)


asyncio.run(main())
