# Shields: several around one task, one around another, one whose task is cancelled from inside.
import asyncio


async def work(seconds, result="work"):
    try:
        await asyncio.sleep(seconds)
        print("finished", result)
        return result
    except asyncio.CancelledError:
        print("cancelled", result)
        raise


async def outcome(awaitable):
    try:
        return await awaitable
    except asyncio.CancelledError:
        return "cancelled"
    except Exception as error:
        return repr(error)


async def main():
    task = asyncio.create_task(work(0.01))
    waiting = [asyncio.create_task(outcome(asyncio.shield(task))) for _ in range(3)]
    await asyncio.sleep(0)
    waiting[1].cancel()
    print(await asyncio.gather(*waiting), task.done())

    task = asyncio.create_task(work(0.01, "nested"))
    outer = asyncio.shield(asyncio.shield(task))
    outer.cancel()
    print(await outcome(outer), await outcome(task))

    task = asyncio.create_task(work(1, "inner"))
    shield = asyncio.shield(task)
    await asyncio.sleep(0)
    task.cancel()
    print(await outcome(shield), shield.cancelled())

    task = asyncio.create_task(work(0.01, "timed"))
    try:
        await asyncio.wait_for(asyncio.shield(task), 0.001)
    except asyncio.TimeoutError:
        print("too late for the shield, the task is done:", task.done())
    print(await task)
    done = asyncio.shield(task)
    print(done is task, done.result())


asyncio.run(main())
