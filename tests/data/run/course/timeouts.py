# versions: 3.11-
import asyncio

async def long_running_task():
    try:
        await asyncio.sleep(10)
    finally:
        print("cleaning up")

async def main():
    try:
        async with asyncio.timeout(0.03):
            await long_running_task()
    except TimeoutError:
        print("The long operation timed out, but we've handled it.")
    try:
        async with asyncio.timeout(None) as cm:
            new_deadline = asyncio.get_running_loop().time() + 0.02
            cm.reschedule(new_deadline)
            await long_running_task()
    except TimeoutError:
        pass
    if cm.expired():
        print("Looks like we haven't finished on time.", cm.when() == new_deadline)
    loop = asyncio.get_running_loop()
    deadline = loop.time() + 0.02
    try:
        async with asyncio.timeout_at(deadline):
            await long_running_task()
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__))
    try:
        await asyncio.wait_for(long_running_task(), timeout=0.01)
    except asyncio.TimeoutError:
        print('timeout!')
    print(await asyncio.wait_for(asyncio.sleep(0.01, "in time"), 1))
    print(asyncio.TimeoutError is TimeoutError)
    async with asyncio.timeout(1) as outer:
        try:
            async with asyncio.timeout(0.01) as inner:
                await asyncio.sleep(1)
        except TimeoutError:
            print("inner", inner.expired(), outer.expired())
    print(outer)
    print(inner)

asyncio.run(main())
