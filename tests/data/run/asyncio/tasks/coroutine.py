# `get_coro`, and what a coroutine itself says of its state.
import asyncio
import inspect


async def body():
    print(inspect.getcoroutinestate(asyncio.current_task().get_coro()))
    await asyncio.sleep(0.01)


async def main():
    coroutine = body()
    print(inspect.getcoroutinestate(coroutine), coroutine.cr_frame is not None, coroutine.cr_await)
    task = asyncio.create_task(coroutine)
    print(task.get_coro() is coroutine)
    await asyncio.sleep(0)
    print(inspect.getcoroutinestate(coroutine), coroutine.cr_running, type(coroutine.cr_await).__name__)
    await task
    print(inspect.getcoroutinestate(coroutine), coroutine.cr_frame)
    try:
        await coroutine
    except RuntimeError as error:
        print(error)
    twice = body()
    task = asyncio.create_task(twice)
    await asyncio.sleep(0)
    try:
        await twice
    except RuntimeError as error:
        print(error)
    await task
    print(asyncio.iscoroutine(twice), inspect.isawaitable(task), asyncio.isfuture(task), inspect.iscoroutinefunction(body))

asyncio.run(main())
