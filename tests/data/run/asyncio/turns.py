# How many iterations of the loop each await takes, counted by a task that runs once in each.
import asyncio

turn = 0


async def ticker():
    global turn
    while True:
        turn += 1
        await asyncio.sleep(0)


async def ret(value=None):
    return value


async def naps(count):
    for _ in range(count):
        await asyncio.sleep(0)


async def endless():
    await asyncio.Event().wait()


async def measure(label, awaitable):
    before = turn
    try:
        outcome = await awaitable
        outcome = type(outcome).__name__
    except BaseException as error:
        outcome = type(error).__name__
    print(label, turn - before, outcome)


async def timeout(delay, inner):
    async with asyncio.timeout(delay):
        await inner


async def group(*coros):
    async with asyncio.TaskGroup() as tg:
        for coro in coros:
            tg.create_task(coro)


async def locked():
    lock = asyncio.Lock()
    async with lock:
        pass


async def one_at_a_time():
    for next_one in asyncio.as_completed([ret(1)]):
        await next_one


def done_future():
    future = asyncio.get_running_loop().create_future()
    future.set_result(1)
    return future


async def main():
    loop = asyncio.get_running_loop()
    asyncio.create_task(ticker())
    await asyncio.sleep(0)
    await measure("coroutine", ret())
    await measure("done future", done_future())
    await measure("free lock", locked())
    await measure("sleep(0)", asyncio.sleep(0))
    await measure("sleep(-1)", asyncio.sleep(-1))
    future = loop.create_future()
    loop.call_soon(future.set_result, 1)
    await measure("future by call_soon", future)
    for count in range(4):
        await measure(f"task of {count} naps", asyncio.create_task(naps(count)))
    await measure("gather of two", asyncio.gather(ret(), ret()))
    await measure("gather of none", asyncio.gather())
    await measure("gather of done", asyncio.gather(done_future()))
    await measure("gather of naps", asyncio.gather(naps(1), naps(3)))
    await measure("wait for a task", asyncio.wait({asyncio.create_task(ret())}))
    await measure("wait for done", asyncio.wait({done_future()}))
    await measure("shield", asyncio.shield(ret()))
    await measure("shield of done", asyncio.shield(done_future()))
    await measure("wait_for", asyncio.wait_for(ret(), 1))
    await measure("wait_for a task", asyncio.wait_for(asyncio.create_task(ret()), 1))
    await measure("wait_for a done future", asyncio.wait_for(done_future(), 1))
    await measure("wait_for 0", asyncio.wait_for(ret(), 0))
    await measure("wait_for 0, endless", asyncio.wait_for(endless(), 0))
    await measure("wait_for 0, done", asyncio.wait_for(done_future(), 0))
    await measure("timeout(0), sleep", timeout(0, asyncio.sleep(5)))
    await measure("timeout(0), sleep(0)", timeout(0, asyncio.sleep(0)))
    await measure("timeout(1), quick", timeout(1, asyncio.sleep(0)))
    await measure("as_completed", one_at_a_time())
    task = asyncio.create_task(endless())
    await asyncio.sleep(0)
    task.cancel()
    await measure("cancelled task", task)
    task = asyncio.create_task(endless())
    task.cancel()
    await measure("cancelled before its start", task)


asyncio.run(main())
