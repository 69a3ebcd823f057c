"""asyncio lets a pool of processes do what would block its loop."""
import asyncio
from concurrent.futures import ProcessPoolExecutor


def count(limit):
    return sum(n for n in range(2, limit) if all(n % d for d in range(2, int(n**0.5) + 1)))


def fail(x):
    raise LookupError(x)


async def tick(ticks):
    while True:
        ticks.append(1)
        await asyncio.sleep(0.001)


async def main():
    loop = asyncio.get_running_loop()
    ticks = []
    ticker = asyncio.create_task(tick(ticks))
    with ProcessPoolExecutor(2) as executor:
        print(await asyncio.gather(*(loop.run_in_executor(executor, count, n) for n in (10, 1000, 20000))))
        try:
            await loop.run_in_executor(executor, fail, "x")
        except LookupError as error:
            print(repr(error), type(error.__cause__).__name__)
    print(len(ticks) > 3)
    ticker.cancel()


if __name__ == "__main__":
    asyncio.run(main())
