# A cancellation that comes when the result is already on its way.
import asyncio


async def waits(future):
    result = await future
    print("got", result)
    return result


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    task = asyncio.create_task(waits(future))
    await asyncio.sleep(0)
    future.set_result("the result")
    print(task.cancel())
    print(await asyncio.gather(task, return_exceptions=True), future.result())
    future = loop.create_future()
    task = asyncio.create_task(waits(future))
    await asyncio.sleep(0)
    future.set_exception(ValueError("error"))
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))
    future = loop.create_future()
    task = asyncio.create_task(waits(future))
    await asyncio.sleep(0)
    future.cancel()
    print(task.cancelled(), await asyncio.gather(task, return_exceptions=True), task.cancelled())

asyncio.run(main())
