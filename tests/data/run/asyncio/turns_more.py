# How many iterations of the loop the other awaits take: what is there already, what another has just queued, groups, eager tasks.
import asyncio

turn = 0


async def ticker():
    global turn
    while True:
        turn += 1
        await asyncio.sleep(0)


async def ret(value=None):
    return value


async def fail():
    raise ValueError


async def endless():
    await asyncio.Event().wait()


async def measure(label, awaitable):
    before = turn
    try:
        outcome = type(await awaitable).__name__
    except BaseException as error:
        outcome = type(error).__name__
    print(label, turn - before, outcome)


async def at_condition(condition):
    async with condition:
        await condition.wait()


def notify(condition):
    # Nobody holds the lock in this iteration.
    condition._lock._locked = True
    condition.notify()
    condition._lock.release()


async def group(*coros, body=ret):
    async with asyncio.TaskGroup() as tg:
        for coro in coros:
            tg.create_task(coro)
        await body()


async def main():
    loop = asyncio.get_running_loop()
    asyncio.create_task(ticker())
    await asyncio.sleep(0)
    task = asyncio.create_task(ret())
    await asyncio.sleep(0)
    await measure("done task", task)
    event = asyncio.Event()
    event.set()
    await measure("set event", event.wait())
    queue = asyncio.Queue(1)
    await measure("non-full put", queue.put(1))
    await measure("non-empty get", queue.get())
    await measure("sleep(0) in wait_for", asyncio.wait_for(asyncio.sleep(0), 1))

    lock = asyncio.Lock()
    await lock.acquire()
    loop.call_soon(lock.release)
    await measure("held lock", lock.acquire())
    loop.call_soon(queue.put_nowait, 1)
    await measure("empty queue", queue.get())
    queue.put_nowait(1)
    loop.call_soon(queue.get_nowait)
    await measure("full queue", queue.put(2))
    for _ in range(4):
        loop.call_soon(queue.task_done)
    await measure("join", queue.join())
    event.clear()
    loop.call_soon(event.set)
    await measure("unset event", event.wait())
    semaphore = asyncio.Semaphore(0)
    loop.call_soon(semaphore.release)
    await measure("semaphore", semaphore.acquire())
    condition = asyncio.Condition()
    loop.call_soon(notify, condition)
    await measure("condition", at_condition(condition))

    if hasattr(asyncio, "TaskGroup"):
        barrier = asyncio.Barrier(2)
        asyncio.create_task(barrier.wait())
        await measure("barrier, the last", barrier.wait())
        await asyncio.sleep(0)
        asyncio.create_task(barrier.wait())
        await measure("barrier", barrier.wait())
        await measure("empty group", group())
        await measure("group of one", group(ret()))
        await measure("group of two", group(ret(), ret()))
        await measure("group that waits for its child", group(asyncio.sleep(0)))
        await measure("failing child beside an endless one", group(fail(), endless()))
        await measure("failing body", group(endless(), body=fail))
    if hasattr(asyncio, "eager_task_factory"):
        loop.set_task_factory(asyncio.eager_task_factory)
        await measure("eager: create", asyncio.create_task(ret()))
        await measure("eager: gather", asyncio.gather(ret(), ret()))
        await measure("eager: group", group(ret(), ret()))
        await measure("eager: sleep(0)", asyncio.create_task(asyncio.sleep(0)))


asyncio.run(main())
