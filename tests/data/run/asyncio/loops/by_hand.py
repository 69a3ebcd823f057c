# Loops without `asyncio.run`.
import asyncio


async def work(n):
    await asyncio.sleep(0.01)
    return n


loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed())
print(loop.run_until_complete(work(1)))
task = loop.create_task(work(2))
loop.call_later(0.03, loop.stop)
loop.run_forever()
print(task.result(), loop.is_running())
loop.call_soon(print, "once more")
loop.stop()
loop.run_forever()
future = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(future)
except RuntimeError as error:
    print(error)
print(future.done())
loop.call_soon(future.set_exception, KeyError("k"))
try:
    loop.run_until_complete(future)
except KeyError as error:
    print(repr(error))


async def nested():
    for attempt in (lambda: loop.run_until_complete(future), lambda: loop.close()):
        try:
            attempt()
        except RuntimeError as error:
            print(error)
    other = asyncio.new_event_loop()
    try:
        other.run_until_complete(other.create_future())
    except RuntimeError as error:
        print(error)
    other.close()

loop.run_until_complete(nested())
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close()
loop.close()
print(loop.is_closed(), loop)
for attempt in (lambda: loop.run_forever(), lambda: loop.run_until_complete(future), lambda: loop.call_at(1, print)):
    try:
        attempt()
    except RuntimeError as error:
        print(error)
