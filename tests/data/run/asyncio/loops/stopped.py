# `stop` lets the iteration end; the loop can run again and goes on where it was.
import asyncio


async def ticking(log):
    for number in range(6):
        log.append(number)
        await asyncio.sleep(0)
    return "ticked"


loop = asyncio.new_event_loop()
log = []
task = loop.create_task(ticking(log))
for _ in range(3):
    loop.call_soon(loop.stop)
    loop.run_forever()
    print(log, task.done())
loop.stop()
loop.run_forever()
print(log)
print(loop.run_until_complete(task), log)


async def stops():
    asyncio.get_running_loop().stop()
    await asyncio.sleep(0.001)
    return "after the stop"


try:
    print(loop.run_until_complete(stops()))
except RuntimeError as error:
    print(error)
print([type(task).__name__ for task in asyncio.all_tasks(loop)])
(left,) = asyncio.all_tasks(loop)
print(loop.run_until_complete(left))
loop.close()
