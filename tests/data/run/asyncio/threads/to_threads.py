# Blocking calls in the default executor and in one of a single thread: results by time, errors, waiting with a limit.
import asyncio
import concurrent.futures
import time


def blocks(name, seconds, fails=False):
    time.sleep(seconds)
    print(name, "ends")
    if fails:
        raise OSError(name)
    return name


async def ticks(count):
    for number in range(count):
        await asyncio.sleep(0.1)
        print("tick", number)


async def main():
    loop = asyncio.get_running_loop()
    ticking = asyncio.create_task(ticks(3))
    print(await loop.run_in_executor(None, blocks, "alone", 0.04))
    print(await asyncio.gather(*[loop.run_in_executor(None, blocks, f"b{number}", 0.12 - number / 25) for number in range(3)]))
    try:
        await loop.run_in_executor(None, blocks, "bad", 0, True)
    except OSError as error:
        print("raised", error)
    await ticking
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        futures = [loop.run_in_executor(pool, blocks, f"one by one {number}", 0.04) for number in range(3)]
        done, pending = await asyncio.wait(futures, return_when=asyncio.FIRST_COMPLETED)
        print(len(done), len(pending))
        await asyncio.sleep(0)
        print("waiting work can be cancelled", futures[2].cancel())
        print(await asyncio.gather(*futures, return_exceptions=True))
        try:
            await asyncio.wait_for(loop.run_in_executor(pool, blocks, "too slow", 0.16), 0.04)
        except asyncio.TimeoutError:
            print("gave up; the thread goes on")
    print("the pool is shut down")


asyncio.run(main())
