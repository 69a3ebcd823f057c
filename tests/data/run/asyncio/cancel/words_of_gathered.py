# Whose words a cancelled gather passes on: those of the last future that it was given, not of the last that ended.
import asyncio


async def guard(name, gathering):
    try:
        print(name, await gathering)
    except asyncio.CancelledError as error:
        print(name, "cancelled", error.args)


async def cancelled(name, *futures, return_exceptions):
    task = asyncio.create_task(guard(name, asyncio.gather(*futures, return_exceptions=return_exceptions)))
    await asyncio.sleep(0.01)
    task.cancel("stop")
    await task


async def stubborn(seconds):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        await asyncio.sleep(seconds)
    return seconds


async def other_words():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        raise asyncio.CancelledError("mine")


async def main():
    for collects in (True, False):
        await cancelled("last waits", asyncio.sleep(0), asyncio.sleep(1), return_exceptions=collects)
        await cancelled("last is done", asyncio.sleep(1), asyncio.sleep(0), return_exceptions=collects)
        await cancelled("last ignores it", asyncio.sleep(1), stubborn(0.002), return_exceptions=collects)
        await cancelled("first ignores it", stubborn(0.002), asyncio.sleep(1), return_exceptions=collects)
        await cancelled("all ignore it", stubborn(0.004), stubborn(0.002), return_exceptions=collects)
        await cancelled("other words", asyncio.sleep(1), other_words(), return_exceptions=collects)
        twice = asyncio.ensure_future(asyncio.sleep(1))
        await cancelled("one given twice", twice, asyncio.sleep(0), twice, return_exceptions=collects)


asyncio.run(main())
