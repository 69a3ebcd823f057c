# versions: 3.11-
# Deadlines within deadlines: only the one that is over turns the cancellation into its TimeoutError.
import asyncio


async def level(limits, log):
    if not limits:
        await asyncio.sleep(1)
        return
    name = f"{limits[0]}"
    try:
        async with asyncio.timeout(limits[0]) as deadline:
            await level(limits[1:], log)
    except TimeoutError:
        log.append((name, "TimeoutError", deadline.expired()))
        raise
    except asyncio.CancelledError:
        log.append((name, "CancelledError", deadline.expired()))
        raise


async def main():
    for limits in ([0.03, 0.02, 0.01], [0.01, 0.02, 0.03], [0.02, 0.01, 0.03], [None, 0.01, None], [0.01, 0, 5]):
        log = []
        try:
            await level(limits, log)
        except TimeoutError:
            print(limits, "TimeoutError")
        for line in log:
            print("   ", *line)
        print("    cancelling", asyncio.current_task().cancelling())


asyncio.run(main())
