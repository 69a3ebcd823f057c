# Failures and coroutines that nobody asked for.
import asyncio
import gc


async def fails(text):
    raise ValueError(text)


async def forgotten():
    pass


async def main():
    asyncio.create_task(fails("never retrieved"), name="careless")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    gc.collect()
    looked_at = asyncio.create_task(fails("looked at"))
    await asyncio.sleep(0)
    print(repr(looked_at.exception()))
    del looked_at
    forgotten()
    future = asyncio.get_running_loop().create_future()
    future.set_exception(KeyError("a future's"))
    del future
    gc.collect()
    print("end")

asyncio.run(main())
