# Asynchronous generators one behind the other, asynchronous comprehensions, early ends, errors that travel.
import asyncio


async def source(count, seconds=0.0):
    try:
        for number in range(count):
            await asyncio.sleep(seconds)
            yield number
        print("the source is dry")
    finally:
        print("the source closes")


async def doubled(items):
    try:
        async for item in items:
            yield item * 2
    finally:
        print("doubled closes")


async def batches(items, size):
    batch = []
    async for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


async def fails_at(items, limit):
    async for item in items:
        if item == limit:
            raise ValueError(item)
        yield item


async def main():
    print([batch async for batch in batches(doubled(source(5)), 2)])
    print({item: item async for item in source(3) if item}, {item async for item in doubled(source(2))})
    stream = source(10, 0.001)
    async for item in stream:
        if item == 2:
            break
    print("left in the middle")
    await stream.aclose()
    print("closed by hand")
    try:
        async for item in fails_at(source(5), 2):
            print("item", item)
    except ValueError as error:
        print("failed at", error)
    one, two = source(3), source(3)
    pairs = []
    try:
        while True:
            pairs.append((await one.__anext__(), await two.__anext__()))
    except StopAsyncIteration:
        print(pairs)
    await two.aclose()
    both = await asyncio.gather(collect(source(2, 0.002), "a"), collect(source(3, 0.0), "b"))
    print(both)
    busy = source(1, 0.01)
    first = asyncio.create_task(collect(busy, "first"))
    await asyncio.sleep(0)
    try:
        await busy.__anext__()
    except RuntimeError as error:
        print(error)
    print(await first)
    echo = echoes()
    print(await echo.asend(None), await echo.asend("one"), await echo.athrow(KeyError("thrown")))
    await echo.aclose()
    print([item async for item in echo])


async def collect(items, name):
    result = []
    async for item in items:
        print(name, item)
        result.append(item)
    return result


async def echoes():
    said = "begins"
    while True:
        try:
            said = yield said
            await asyncio.sleep(0)
        except KeyError as error:
            said = f"caught {error}"


asyncio.run(main())
