# Asynchronous generators that are left early are closed: by hand, when dropped, or when the loop ends.
import asyncio


async def numbers(name):
    try:
        n = 0
        while True:
            yield n
            n += 1
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)
        print(name, "closed")


async def first(name):
    async for n in numbers(name):
        if n == 2:
            return n


async def main():
    generator = numbers("by hand")
    print(await generator.__anext__(), await generator.__anext__())
    await generator.aclose()
    await generator.aclose()
    try:
        await generator.__anext__()
    except StopAsyncIteration:
        print("finished")
    print(await first("dropped"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("a little later")
    global kept
    kept = numbers("by the loop")
    print(await kept.__anext__())
    never = numbers("never begun")
    del never
    print("main ends")

asyncio.run(main())
print("over")
