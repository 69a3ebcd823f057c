# A chain of tasks that wait for one another: the cancellation goes down and the error comes up.
import asyncio


async def link(n):
    try:
        if n == 0:
            await asyncio.sleep(10)
        else:
            await asyncio.create_task(link(n - 1), name=f"link {n - 1}")
    except asyncio.CancelledError:
        print("link", n, "cancelled")
        if n == 2:
            return "absorbed"
        raise
    finally:
        print("link", n, "finally")
    return f"after {n}"


async def main():
    top = asyncio.create_task(link(4), name="top")
    await asyncio.sleep(0.01)
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    top.cancel()
    print(await asyncio.gather(top, return_exceptions=True))
    await asyncio.sleep(0)
    print(len(asyncio.all_tasks()))

asyncio.run(main())
