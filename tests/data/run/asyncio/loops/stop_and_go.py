# `stop` from a task, from a callback, twice, before the loop runs; tasks go on when it runs again.
import asyncio

loop = asyncio.new_event_loop()
log = []


async def counts(name, count):
    for number in range(count):
        log.append(f"{name}{number}")
        await asyncio.sleep(0)
    return name


async def stops(turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    loop.stop()
    log.append("stop")
    await asyncio.sleep(0)
    log.append("after the stop")


def show(what):
    print(what, *log)
    log.clear()


a = loop.create_task(counts("a", 6))
loop.create_task(stops(1))
loop.run_forever()
show("one turn and the rest of it:")
loop.stop()
loop.run_forever()
show("stopped before it ran:")
loop.call_soon(loop.stop)
loop.call_soon(log.append, "beside the stop")
loop.run_forever()
show("by callback:")
loop.run_until_complete(a)
show("to the end:")
print(a.result())

b = loop.create_task(counts("b", 3))
try:
    loop.call_soon(loop.stop)
    loop.run_until_complete(b)
except RuntimeError as error:
    print(error)
show("too early:")
print(b.done(), loop.is_running())
loop.call_later(0.005, loop.stop)
loop.run_forever()
show("by timer:")


async def nested():
    try:
        loop.run_until_complete(asyncio.sleep(0))
    except RuntimeError as error:
        print(error)
    other = asyncio.new_event_loop()
    try:
        other.run_forever()
    except RuntimeError as error:
        print(error)
    other.close()
    try:
        loop.close()
    except RuntimeError as error:
        print(error)


import warnings

warnings.simplefilter("ignore")
loop.run_until_complete(nested())
loop.close()
loop.close()
