# versions: -3.10
# Coroutines as they were before `async def`.
import asyncio
import warnings

warnings.simplefilter("ignore", DeprecationWarning)


@asyncio.coroutine
def old(seconds):
    print("old begins")
    yield from asyncio.sleep(seconds)
    result = yield from inner()
    return result


@asyncio.coroutine
def plain():
    return "plain"


@asyncio.coroutine
def gives_a_future():
    return asyncio.ensure_future(asyncio.sleep(0.001, "of a future"))


async def inner():
    await asyncio.sleep(0)
    return "inner"


async def main():
    print(await old(0.01), await plain(), await gives_a_future())
    print(await asyncio.gather(old(0.002), plain(), inner()))
    print(asyncio.iscoroutinefunction(old), asyncio.iscoroutinefunction(plain), asyncio.iscoroutinefunction(main))
    print(asyncio.iscoroutine(old(0)), old.__name__)
    print(await asyncio.wait_for(old(0), 1))


asyncio.run(main())
