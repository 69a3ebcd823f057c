# `async with`: entered, left, left by an error, and the stack of several.
import asyncio
import contextlib


class Resource:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        await asyncio.sleep(0)
        print("open", self.name)
        return self

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(0)
        print("close", self.name, kind.__name__ if kind else None)
        return self.swallow


@contextlib.asynccontextmanager
async def transaction(name):
    print("begin", name)
    try:
        yield name.upper()
        print("commit", name)
    except ValueError as error:
        print("rollback", name, error)
        raise
    finally:
        await asyncio.sleep(0)
        print("end", name)


async def main():
    async with Resource("a") as a, Resource("b"):
        print("inside", a.name)
    async with Resource("swallows", True):
        raise KeyError("lost")
    try:
        async with transaction("t1") as name, Resource("in t1"):
            raise ValueError(name)
    except ValueError as error:
        print("outside", error)
    async with contextlib.AsyncExitStack() as stack:
        for n in range(3):
            await stack.enter_async_context(Resource(f"s{n}"))
        stack.push_async_callback(asyncio.sleep, 0)
        stack.callback(print, "callback")
    task = asyncio.create_task(holds())
    await asyncio.sleep(0.01)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))


async def holds():
    async with Resource("held"), transaction("t2"):
        await asyncio.sleep(1)

asyncio.run(main())
