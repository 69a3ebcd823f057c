# versions: 3.11-
# steps: no
# One loop for several runs.
import asyncio
import contextvars

visits = contextvars.ContextVar("visits", default=0)


async def visit():
    visits.set(visits.get() + 1)
    return visits.get(), asyncio.get_running_loop()


async def leaves_task():
    async def left():
        try:
            await asyncio.sleep(10)
        finally:
            print("left task is cancelled at the end")
    global keep
    keep = asyncio.create_task(left())
    await asyncio.sleep(0)


with asyncio.Runner(debug=False) as runner:
    (a, loop), (b, same) = runner.run(visit()), runner.run(visit())
    print(a, b, loop is same is runner.get_loop(), loop.get_debug())
    runner.run(leaves_task())
    print(keep.done())
print(keep.cancelled(), loop.is_closed(), visits.get())
for attempt in (runner.get_loop, runner.__enter__):
    try:
        attempt()
    except RuntimeError as error:
        print(error)
runner.close()
with asyncio.Runner() as runner:
    for wrong in (5, visit):
        try:
            runner.run(wrong)
        except (ValueError, TypeError) as error:
            print(type(error).__name__)

    async def nested():
        coroutine = visit()
        try:
            runner.run(coroutine)
        except RuntimeError as error:
            print(error)
        coroutine.close()

    runner.run(nested())
made = []


def loop_factory():
    made.append(asyncio.new_event_loop())
    return made[0]

with asyncio.Runner(loop_factory=loop_factory) as runner:
    print(runner.get_loop() is made[0])
