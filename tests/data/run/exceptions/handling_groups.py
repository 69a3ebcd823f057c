import asyncio

turn = 0


async def ticker():
    global turn
    while True:
        turn += 1
        await asyncio.sleep(0)


async def child(name, naps, error=None):
    try:
        for _ in range(naps):
            await asyncio.sleep(0)
        if error:
            raise error
        print(turn, name, "done")
        return name
    except asyncio.CancelledError:
        print(turn, name, "cancelled")
        raise


async def main():
    asyncio.create_task(ticker())
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(child("a", 2))
        b = tg.create_task(child("b", 1), name="bee")
        print(turn, b.get_name())
    print(turn, a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child("long", 100))
            tg.create_task(child("failing", 1, ValueError("no")))
    except ExceptionGroup as group:
        print(turn, repr(group.exceptions), group)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child("long", 100))
            await asyncio.sleep(0)
            raise KeyError("body")
    except ExceptionGroup as group:
        print(turn, repr(group.exceptions), group.message)
    try:
        async with asyncio.timeout(0.001):
            async with asyncio.TaskGroup() as tg:
                tg.create_task(asyncio.sleep(10))
    except TimeoutError as error:
        print("timeout", repr(error))
    try:
        tg.create_task(asyncio.sleep(1))
    except RuntimeError as error:
        print(error)


asyncio.run(main())
