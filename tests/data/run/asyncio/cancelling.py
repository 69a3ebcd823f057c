import asyncio


async def stubborn():
    for attempt in range(2):
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError as error:
            print("attempt", attempt, repr(error))
    return "survived"


async def never_started():
    print("not printed")


async def cleaning():
    try:
        await asyncio.sleep(1)
    finally:
        print("cleaning begins")
        await asyncio.sleep(0)
        print("cleaning ends")


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print(task.cancel("please"), task.cancelling())
    await asyncio.sleep(0)
    print(task.cancel(), task.cancelling())
    print(await task, task.cancelled())
    print(task.cancel())

    task = asyncio.create_task(never_started())
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("never started", task.cancelled())

    task = asyncio.create_task(cleaning())
    await asyncio.sleep(0)
    task.cancel("with a message")
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", error.args)

    async def cancels_itself():
        asyncio.current_task().cancel()
        print("goes on until it suspends")
        return "result"

    task = asyncio.create_task(cancels_itself())
    try:
        print(await task)
    except asyncio.CancelledError:
        print("cancelled all the same", task.cancelled())

    async def parent():
        child = asyncio.create_task(cleaning(), name="child")
        try:
            await child
        finally:
            print("child", child.cancelled(), child.get_name())

    task = asyncio.create_task(parent())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())
    try:
        task.result()
    except asyncio.CancelledError:
        print("result raises")
    # What is left when main returns is cancelled.
    asyncio.create_task(cleaning())
    await asyncio.sleep(0)
    print("main ends")


asyncio.run(main())
