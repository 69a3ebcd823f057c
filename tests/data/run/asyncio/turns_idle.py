# What takes time, with nothing else to do: the iterations of the loop stand in the recorded steps, each await in a task with its name.
import asyncio

kept = []


async def endless():
    kept.append(asyncio.Event())
    await kept[-1].wait()


async def in_timeout(delay, coroutine):
    async with asyncio.timeout(delay):
        await coroutine


async def measure(label, awaitable):
    asyncio.current_task().set_name(label)
    try:
        await awaitable
    except BaseException as error:
        print(label, type(error).__name__)
    else:
        print(label)


async def main():
    loop = asyncio.get_running_loop()

    async def alone(label, awaitable):
        await asyncio.create_task(measure(label, awaitable))

    await alone("sleep", asyncio.sleep(0.01))
    future = loop.create_future()
    loop.call_later(0.01, future.set_result, None)
    await alone("future by call_later", future)
    await alone("gather of sleeps", asyncio.gather(asyncio.sleep(0.01), asyncio.sleep(0.02)))
    await alone("wait with a timeout", asyncio.wait([asyncio.ensure_future(endless())], timeout=0.01))
    await alone("wait_for a coroutine that is late", asyncio.wait_for(endless(), 0.01))
    await alone("wait_for a task that is late", asyncio.wait_for(asyncio.create_task(endless()), 0.01))
    await alone("wait_for a future that is late", asyncio.wait_for(loop.create_future(), 0.01))
    await alone("wait_for what is in time", asyncio.wait_for(asyncio.sleep(0.01), 0.02))
    await alone("shield in wait_for", asyncio.wait_for(asyncio.shield(endless()), 0.01))
    if hasattr(asyncio, "timeout"):
        await alone("timeout around something endless", in_timeout(0.01, endless()))
        await alone("timeout(0) around a sleep", in_timeout(0, asyncio.sleep(5)))
        await alone("timeout of two", in_timeout(0.02, in_timeout(0.01, endless())))


asyncio.run(main())
