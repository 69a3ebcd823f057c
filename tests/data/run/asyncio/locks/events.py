# Events wake all who wait; set and clear in one step wakes them all the same.
import asyncio


async def waits(name, event, log):
    log.append((name, await event.wait(), event.is_set()))


async def main():
    event, log = asyncio.Event(), []
    tasks = [asyncio.create_task(waits(n, event, log)) for n in "abc"]
    await asyncio.sleep(0)
    print(repr(event).split("[")[1])
    event.set()
    event.clear()
    await asyncio.gather(*tasks)
    print(log)
    event.set()
    event.set()
    print(await event.wait(), repr(event).split("[")[1])
    event.clear()
    try:
        await asyncio.wait_for(event.wait(), 0.01)
    except asyncio.TimeoutError:
        print("timeout", repr(event).split("[")[1])
    loop = asyncio.get_running_loop()
    loop.call_later(0.01, event.set)
    print(await asyncio.wait_for(event.wait(), 1))

asyncio.run(main())
