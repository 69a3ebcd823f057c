# Waiters for a lock are cancelled: the first, one in the middle, one that has just been handed the lock, the holder.
import asyncio


async def user(lock, name, seconds=0.0):
    try:
        async with lock:
            print(name, "has it")
            await asyncio.sleep(seconds)
        print(name, "gives it back")
    except asyncio.CancelledError:
        print(name, "cancelled", lock.locked())
        raise


async def scene(title, *moves):
    print("---", title)
    lock = asyncio.Lock()
    tasks = [asyncio.create_task(user(lock, name, 0.01)) for name in "abcd"]
    await asyncio.sleep(0)
    for move in moves:
        if isinstance(move, float) or move == 0:
            await asyncio.sleep(move)
        else:
            print("cancel", "abcd"[int(move)], tasks[int(move)].cancel())
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print([type(result).__name__ for result in results], lock.locked())


async def main():
    await scene("the first waiter", "1")
    await scene("one in the middle", 0, "2")
    await scene("the last two", "3", "2")
    await scene("the holder", "0")
    await scene("the holder, then the next", "0", 0, "1")
    await scene("one that was handed it", 0.01, "1")
    await scene("all", "0", "1", "2", "3")
    lock = asyncio.Lock()
    await lock.acquire()
    waiting = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    lock.release()
    waiting.cancel()
    print(await asyncio.gather(waiting, return_exceptions=True), lock.locked())
    await asyncio.wait_for(lock.acquire(), 1)
    print(lock.locked())


asyncio.run(main())
