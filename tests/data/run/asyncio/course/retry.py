# Retries with growing pauses, a limit, and errors that are not retried.
import asyncio


class Flaky:
    def __init__(self, failures, error=ConnectionError):
        self.failures, self.error, self.calls = failures, error, 0

    async def call(self):
        self.calls += 1
        await asyncio.sleep(0.001)
        if self.calls <= self.failures:
            raise self.error(f"attempt {self.calls}")
        return f"success after {self.calls}"


async def retry(function, attempts, pause, on=(ConnectionError, asyncio.TimeoutError)):
    for attempt in range(1, attempts + 1):
        try:
            return await asyncio.wait_for(function(), 0.5)
        except on as error:
            print("   ", type(error).__name__, error, "-> pause", round(pause, 3))
            if attempt == attempts:
                raise
            await asyncio.sleep(pause)
            pause *= 2


async def main():
    print(await retry(Flaky(2).call, 5, 0.01))
    for flaky in (Flaky(9), Flaky(1, ValueError)):
        try:
            await retry(flaky.call, 3, 0.01)
        except Exception as error:
            print("given up:", repr(error), flaky.calls)
    start = asyncio.get_running_loop().time()
    await retry(Flaky(3).call, 4, 0.02)
    print(0.14 <= asyncio.get_running_loop().time() - start < 0.25)

asyncio.run(main())
