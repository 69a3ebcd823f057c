# versions: 3.11-
import asyncio

async def critical():
    print("critical start")
    await asyncio.sleep(0.03)
    print("critical end")
    return 42

async def cancel_me():
    print('cancel_me(): before sleep')
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print('cancel_me(): cancel sleep')
        raise
    finally:
        print('cancel_me(): after sleep')

async def stubborn():
    for _ in range(3):
        try:
            await asyncio.sleep(0.01)
        except asyncio.CancelledError as e:
            print("ignored", e, asyncio.current_task().cancelling())
            asyncio.current_task().uncancel()
    return "finished anyway"

async def main():
    task = asyncio.create_task(cancel_me())
    await asyncio.sleep(0.01)
    print(task.cancel("enough"))
    try:
        await task
    except asyncio.CancelledError as e:
        print("main(): cancel_me is cancelled now", e.args)
    print(task.done(), task.cancelled(), task)
    inner = asyncio.ensure_future(critical())
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.01)
    except asyncio.TimeoutError:
        print("gave up waiting, still running:", not inner.done())
    print(await inner)
    t = asyncio.create_task(stubborn(), name="stubborn")
    await asyncio.sleep(0.005)
    t.cancel("please")
    print(await t, t.cancelled())
    print(t.cancel())
    async def child():
        await asyncio.sleep(1)
    async def parent():
        await child()
    p = asyncio.create_task(parent(), name="parent")
    await asyncio.sleep(0)
    p.add_done_callback(lambda f: print("callback", f.get_name(), f.cancelled()))
    p.cancel()
    done, pending = await asyncio.wait([p])
    print(len(done), len(pending))
    try:
        p.exception()
    except asyncio.CancelledError:
        print("asking a cancelled task for its exception raises CancelledError")

asyncio.run(main())
