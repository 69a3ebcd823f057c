# asend, athrow and aclose.
import asyncio


async def echo():
    received = None
    while True:
        try:
            received = yield f"got {received}"
            await asyncio.sleep(0)
        except ValueError as error:
            received = f"error {error}"
        except GeneratorExit:
            print("exit")
            raise


async def stubborn():
    for _ in range(2):
        try:
            yield "still here"
        except GeneratorExit:
            print("ignores the exit")


async def main():
    generator = echo()
    try:
        await generator.asend("too early")
    except TypeError as error:
        print(error)
    print(await generator.asend(None), await generator.asend("a"), await generator.asend("b"))
    print(await generator.athrow(ValueError("x")))
    try:
        await generator.athrow(KeyError("k"))
    except KeyError as error:
        print(repr(error))
    try:
        await generator.asend("c")
    except StopAsyncIteration:
        print("over")
    generator = echo()
    await generator.asend(None)
    await generator.aclose()
    generator = stubborn()
    print(await generator.__anext__())
    try:
        await generator.aclose()
    except RuntimeError as error:
        print(error)
    try:
        await generator.__anext__()
    except StopAsyncIteration:
        print("ends by itself")
    generator = echo()
    await generator.asend(None)
    running = asyncio.create_task(generator.asend("first"))
    await asyncio.sleep(0)
    try:
        await generator.asend("second")
    except RuntimeError as error:
        print(error)
    print(await running)
    await generator.aclose()

asyncio.run(main())
