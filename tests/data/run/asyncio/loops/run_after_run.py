# Several runs one after another: new loops, new numbers of iterations, what is left of the first.
import asyncio

loops = []
left = []


async def first():
    loops.append(asyncio.get_running_loop())
    left.append(asyncio.ensure_future(forever("left of first")))
    await asyncio.sleep(0.005)
    return "first"


async def forever(name):
    try:
        while True:
            await asyncio.sleep(0.002)
    finally:
        print(name, "ends")


async def second():
    loops.append(asyncio.get_running_loop())
    print("another loop", loops[0] is not loops[1], loops[0].is_closed(), left[0].cancelled())
    try:
        await left[0]
    except asyncio.CancelledError:
        print("it was cancelled, that can be awaited anywhere")
    await asyncio.sleep(0)
    raise ValueError("second")


print(asyncio.run(first()))
try:
    asyncio.run(second())
except ValueError as error:
    print("raised", error)
loop = asyncio.new_event_loop()
print(loop.run_until_complete(asyncio.sleep(0.002, "by hand")))
print(loop.run_until_complete(asyncio.sleep(0, "once more")))
task = loop.create_task(forever("by hand"))
try:
    loop.run_until_complete(asyncio.wait_for(asyncio.shield(task), 0.005))
except asyncio.TimeoutError:
    print("time over")
print("between the runs nothing happens", task.done())
loop.run_until_complete(asyncio.sleep(0.005))
task.cancel()
try:
    loop.run_until_complete(task)
except asyncio.CancelledError:
    print("cancelled", task.cancelled())
future = loop.create_future()
loop.call_later(0.002, future.set_exception, KeyError("later"))
try:
    loop.run_until_complete(future)
except KeyError as error:
    print(repr(error))
loop.close()
print(loop, loop.is_closed()) if False else print(loop.is_closed())
