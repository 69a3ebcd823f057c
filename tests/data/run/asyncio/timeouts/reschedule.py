# versions: 3.11-
# Moving a deadline: later, earlier, away, into the past.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    async with asyncio.timeout(0.02) as deadline:
        deadline.reschedule(start + 0.1)
        await asyncio.sleep(0.04)
        print("postponed", deadline.expired(), round(deadline.when() - start, 2))
    try:
        async with asyncio.timeout(10) as deadline:
            deadline.reschedule(loop.time() + 0.01)
            await asyncio.sleep(1)
    except TimeoutError:
        print("earlier", deadline.expired())
    async with asyncio.timeout(0.01) as deadline:
        deadline.reschedule(None)
        await asyncio.sleep(0.03)
        print("away", deadline.when())
    try:
        async with asyncio.timeout(None) as deadline:
            deadline.reschedule(start)
            print("in the past")
            await asyncio.sleep(0)
            print("one turn is granted")
            await asyncio.sleep(0)
            print("never")
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__))
    for problem in (lambda: asyncio.timeout(1).reschedule(2), lambda: deadline.reschedule(9)):
        try:
            problem()
        except RuntimeError as error:
            print(error)
    try:
        async with asyncio.timeout_at(start + 0.001):
            await asyncio.sleep(1)
    except TimeoutError:
        print("timeout_at")
    try:
        async with deadline:
            pass
    except RuntimeError as error:
        print(error)

asyncio.run(main())
