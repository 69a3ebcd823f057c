# Several wait for one future; each gets the same object, or the same error.
import asyncio


async def waits(name, future):
    try:
        value = await future
        value.append(name)
        return value
    except ValueError as error:
        return name, error


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    tasks = [asyncio.create_task(waits(n, future)) for n in "abc"]
    await asyncio.sleep(0)
    future.set_result([])
    print(await asyncio.gather(*tasks))
    future = loop.create_future()
    tasks = [asyncio.create_task(waits(n, future)) for n in "abc"]
    await asyncio.sleep(0)
    future.set_exception(ValueError("shared"))
    results = await asyncio.gather(*tasks)
    print([name for name, _ in results], len({id(error) for _, error in results}))
    future = loop.create_future()
    tasks = [asyncio.create_task(waits(n, future)) for n in "abc"]
    await asyncio.sleep(0)
    tasks[1].cancel()
    print([type(r).__name__ for r in await asyncio.gather(*tasks, return_exceptions=True)], future.cancelled())

asyncio.run(main())
