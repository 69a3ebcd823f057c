# What `asyncio.run` refuses, and what comes out of it.
import asyncio


async def fails(error):
    await asyncio.sleep(0)
    raise error


async def leaves_work():
    async def background(name, error=None):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print(name, "is cancelled at the end")
            if error:
                raise error
            raise
    for name, error in [("a", KeyError("cleanup"))]:
        asyncio.create_task(background(name, error))
    await asyncio.sleep(0)
    return "result"


for error in (ValueError("v"), asyncio.CancelledError("c"), StopAsyncIteration("s"), GeneratorExit("g")):
    try:
        asyncio.run(fails(error))
    except BaseException as caught:
        print(type(caught).__name__, caught.args)
print(asyncio.run(leaves_work()))
for wrong in (5, fails, None):
    try:
        asyncio.run(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__)


async def main():
    coroutine = fails(ValueError())
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print(error)
    coroutine.close()

asyncio.run(main())
