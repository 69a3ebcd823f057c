# Asynchronous generators that are left in the middle: closed by hand, by the loop when they are dropped, or at its end.
# steps: no
import asyncio


async def numbers(name):
    try:
        for number in range(5):
            yield number
            await asyncio.sleep(0)
    except GeneratorExit:
        print(name, "is asked to go")
        raise
    finally:
        await asyncio.sleep(0)
        print(name, "is closed")


async def main():
    by_hand = numbers("by hand")
    async for number in by_hand:
        if number == 1:
            break
    await by_hand.aclose()
    async for number in numbers("dropped"):
        if number == 1:
            break
    print("the loop closes it soon")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    kept = numbers("kept")
    print(await kept.__anext__(), await kept.asend(None))
    return kept


kept = asyncio.run(main())
print("after the loop", kept.ag_running)


async def thrown_into():
    each = numbers("thrown into")
    print(await each.__anext__())
    try:
        await each.athrow(ValueError("thrown"))
    except ValueError as error:
        print(error)
    try:
        await each.__anext__()
    except StopAsyncIteration:
        print("it is over")


asyncio.run(thrown_into())
