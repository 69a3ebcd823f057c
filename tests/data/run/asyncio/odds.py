# Tasks, callbacks, futures and loops, a little of each.
import asyncio

async def fetch(name, delay):
    print(name, "starts")
    await asyncio.sleep(delay)
    return name

async def producer(q):
    for i in range(5):
        await q.put(i)
    await q.put(None)

async def consumer(q):
    while (item := await q.get()) is not None:
        print("item", item)

def callback(task):
    print("callback", task.get_name(), task.result() if not task.cancelled() else "cancelled")

async def main():
    t = asyncio.create_task(fetch("a", 0.1), name="A")
    t.add_done_callback(callback)
    print(t.get_name(), asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    print(await t)
    q = asyncio.Queue(maxsize=2)
    await asyncio.gather(producer(q), consumer(q))
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "soon")
    h = loop.call_later(0.01, print, "later")
    h2 = loop.call_later(0.02, print, "never")
    h2.cancel()
    await asyncio.sleep(0.03)
    fut = loop.create_future()
    loop.call_later(0.01, fut.set_result, 42)
    print(await fut, fut.done(), fut.result())
    fut = loop.create_future()
    fut.set_exception(ValueError("boom"))
    try:
        await fut
    except ValueError as e:
        print(repr(e))
    print(asyncio.iscoroutinefunction(fetch), asyncio.iscoroutine(1), asyncio.isfuture(fut))
    t = asyncio.create_task(fetch("b", 5))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled", t.cancelled(), t.done())
    print(repr(t).split(" coro")[0])
    asyncio.create_task(fail())
    await asyncio.sleep(0.01)
async def fail():
    raise RuntimeError("unseen")
asyncio.run(main())
with asyncio.Runner() as runner:
    print(runner.run(fetch("r", 0.01)))
    print(runner.run(fetch("r2", 0.01)))
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(loop.run_until_complete(fetch("l", 0.1)))
loop.close()
try:
    asyncio.run(5)
except (ValueError, TypeError) as e:
    print(e)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
async def nested():
    inner = fetch("x", 1)
    try:
        asyncio.run(inner)
    except RuntimeError as e:
        print(e)
    inner.close()
asyncio.run(nested())
