# `shield`: the outer await is cancelled, the inner task is not.
import asyncio


async def important():
    print("begins")
    await asyncio.sleep(0.05)
    print("finished")
    return 42


async def main():
    inner = asyncio.create_task(important())

    async def waits():
        try:
            return await asyncio.shield(inner)
        except asyncio.CancelledError:
            print("outer cancelled, inner done:", inner.done())
            raise

    outer = asyncio.create_task(waits())
    await asyncio.sleep(0.01)
    outer.cancel()
    await asyncio.wait({outer})
    print(outer.cancelled(), await inner)
    inner = asyncio.create_task(important())
    shielded = asyncio.shield(inner)
    await asyncio.sleep(0.01)
    inner.cancel()
    try:
        await shielded
    except asyncio.CancelledError:
        print("the inner one was cancelled", shielded.cancelled())
    done = asyncio.create_task(important())
    await done
    print(asyncio.shield(done) is done)

asyncio.run(main())
