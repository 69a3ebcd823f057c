# versions: 3.11-
# Deadlines around groups, groups around deadlines.
import asyncio


async def child(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(name, "done")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def around():
    async with asyncio.timeout(0.01):
        async with asyncio.TaskGroup() as group:
            group.create_task(child("slow", 1))
            group.create_task(child("fast", 0.001))


async def inside():
    async with asyncio.TaskGroup() as group:
        group.create_task(child("sibling", 1))
        async with asyncio.timeout(0.005):
            await asyncio.sleep(1)


async def caught_inside():
    async with asyncio.TaskGroup() as group:
        group.create_task(child("sibling", 0.01))
        try:
            async with asyncio.timeout(0.005):
                await asyncio.sleep(1)
        except TimeoutError:
            print("caught in the body")


async def each_its_own():
    async def limited(name, seconds):
        async with asyncio.timeout(0.06):
            await child(name, seconds)

    async with asyncio.TaskGroup() as group:
        for number in range(3):
            group.create_task(limited(f"n{number}", number * 0.04))


async def main():
    for case in (around, inside, caught_inside, each_its_own):
        print("==", case.__name__)
        try:
            await case()
        except TimeoutError as error:
            print("TimeoutError", type(error.__cause__).__name__)
        except ExceptionGroup as group:
            print("group of", len(group.exceptions))


asyncio.run(main())
