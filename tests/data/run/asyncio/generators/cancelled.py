# Cancelling who iterates an asynchronous generator.
import asyncio
import contextlib


async def ticker(name, delay):
    try:
        tick = 0
        while True:
            await asyncio.sleep(delay)
            tick += 1
            yield tick
    except asyncio.CancelledError:
        print(name, "cancelled inside")
        raise
    finally:
        print(name, "finally")


async def consume(name, delay):
    async for tick in ticker(name, delay):
        print(name, tick)


async def in_body(name):
    async for tick in ticker(name, 0.01):
        print(name, tick)
        await asyncio.sleep(1)


async def main():
    task = asyncio.create_task(consume("a", 0.02))
    await asyncio.sleep(0.05)
    task.cancel()
    await asyncio.wait([task])
    task = asyncio.create_task(in_body("b"))
    await asyncio.sleep(0.03)
    task.cancel()
    await asyncio.wait([task])
    await asyncio.sleep(0.01)
    try:
        await asyncio.wait_for(consume("c", 0.02), 0.03)
    except asyncio.TimeoutError:
        print("timeout")
    squares = [n * n async for n in take(4)]
    print(squares, {n: n async for n in take(2)}, [n async for n in take(5) if n % 2])


async def take(count):
    for n in range(count):
        await asyncio.sleep(0)
        yield n

asyncio.run(main())
