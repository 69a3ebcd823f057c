# A second cancellation reaches the cleanup of the first.
import asyncio


async def careful(name):
    try:
        await asyncio.sleep(1)
    finally:
        print(name, "cleans up")
        try:
            await asyncio.sleep(1)
            print(name, "never here")
        except asyncio.CancelledError as error:
            print(name, "cleanup cancelled", error.args)
            raise


async def main():
    task = asyncio.create_task(careful("a"))
    await asyncio.sleep(0.01)
    print(task.cancel("first"))
    await asyncio.sleep(0.01)
    print(task.done(), task.cancel("second"))
    try:
        await task
    except asyncio.CancelledError as error:
        print("main sees", error.args, type(error.__context__).__name__)
    print(task.cancelled(), task.cancel())

asyncio.run(main())
