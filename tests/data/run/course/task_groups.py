# versions: 3.11-
import asyncio


async def child(name, delay, error=None):
    try:
        await asyncio.sleep(delay)
        if error:
            raise error
        return name
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    finally:
        print(name, "ends")


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(child(n, d)) for n, d in (("a", 0.02), ("b", 0.01))]
    print([task.result() for task in tasks])
    try:
        async with asyncio.timeout(0.01):
            await child("slow", 5)
    except TimeoutError:
        print("timed out")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child("x", 0.01, ValueError("x")))
            group.create_task(child("y", 0.01, TypeError("y")))
            group.create_task(child("z", 1))
    except* ValueError as errors:
        print("values", errors.exceptions)
    except* TypeError as errors:
        print("types", errors.exceptions)
    async with asyncio.TaskGroup() as group:
        group.create_task(child("last", 0.01, OSError("uncaught")))


asyncio.run(main())
