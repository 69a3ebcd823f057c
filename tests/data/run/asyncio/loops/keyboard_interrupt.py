# SystemExit and KeyboardInterrupt out of tasks and callbacks leave the loop at once.
import asyncio


log = []


async def raises(error, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    raise error


async def other(name):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        log.append(f"{name} is cancelled by the end of the run")
        raise
    finally:
        await asyncio.sleep(0.002)
        log.append(f"{name} has cleaned up")


async def main(error, how):
    asyncio.create_task(other(f"beside {how}"))
    if how == "itself":
        await raises(error, 1)
    elif how == "task":
        task = asyncio.create_task(raises(error, 2))
        try:
            await task
        except BaseException as seen:
            print("main sees", type(seen).__name__)
            raise
    elif how == "gather":
        await asyncio.gather(raises(error, 1), other("gathered"), return_exceptions=True)
    else:

        def callback():
            raise error

        asyncio.get_running_loop().call_soon(callback)
        await asyncio.sleep(1)


for error in (SystemExit(3), KeyboardInterrupt()):
    for how in ("itself", "task", "gather", "callback"):
        try:
            asyncio.run(main(error, how))
        except BaseException as seen:
            # In the order of addresses.
            print(*sorted(log), sep="\n")
            log.clear()
            print("---", how, type(seen).__name__, seen is error)
