# A loop that is stopped and closed while tasks are pending, and what it refuses afterwards.
import asyncio


async def work(name, seconds):
    await asyncio.sleep(seconds)
    print(name, "done")
    return name


loop = asyncio.new_event_loop()
quick, slow = loop.create_task(work("quick", 0.001)), loop.create_task(work("slow", 10))
loop.call_later(0.05, loop.stop)
loop.run_forever()
print(quick.done(), slow.done(), loop.is_running(), loop.is_closed())
slow.cancel()
try:
    loop.run_until_complete(slow)
except asyncio.CancelledError:
    print("slow is cancelled")
loop.close()
loop.close()
print(loop.is_closed(), quick.result())
coroutine = work("late", 0)
for what in (lambda: loop.call_soon(print), lambda: loop.create_task(coroutine), lambda: loop.call_later(1, print), loop.run_forever):
    try:
        what()
    except RuntimeError as error:
        print(error)
coroutine.close()
