# A loop is closed while tasks are pending.
import asyncio
import gc


async def waits(future):
    await future


def run():
    loop = asyncio.new_event_loop()
    future = loop.create_future()
    task = loop.create_task(waits(future), name="waits")
    loop.set_exception_handler(lambda loop, context: print(context["message"], context["task"].get_name()))
    loop.run_until_complete(nothing())
    loop.close()
    print(task.done(), loop.is_closed())
    return loop


async def nothing():
    await asyncio.sleep(0)

loop = run()
gc.collect()
print("collected")
for problem in (lambda: loop.run_forever(), lambda: loop.call_soon(print), lambda: loop.call_later(1, print)):
    try:
        problem()
    except RuntimeError as error:
        print(error)
coroutine = nothing()
try:
    loop.create_task(coroutine)
except RuntimeError as error:
    print(error)
coroutine.close()
