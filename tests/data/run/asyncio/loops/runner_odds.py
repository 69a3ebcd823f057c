# versions: 3.11-
# `Runner`: several runs, one context, the loop's end, what it refuses, tasks that are left between runs.
import asyncio
import contextvars

var = contextvars.ContextVar("var", default="unset")


async def visit(value):
    before = var.get()
    var.set(value)
    await asyncio.sleep(0)
    return before


async def forever():
    try:
        await asyncio.Event().wait()
    finally:
        print("cancelled by the runner's end", var.get())


async def starts():
    tasks.append(asyncio.create_task(forever()))
    await asyncio.sleep(0)


async def nested(runner):
    coroutine = visit("no")
    try:
        runner.run(coroutine)
    except RuntimeError as error:
        print(error)
    coroutine.close()


tasks = []
with asyncio.Runner() as runner:
    loop = runner.get_loop()
    print(runner.run(visit("one")), runner.run(visit("two")), runner.run(visit("three")))
    context = contextvars.copy_context()
    print(runner.run(visit("in its own"), context=context), context[var], runner.run(visit("four")))
    runner.run(starts())
    print(tasks[0].done(), runner.get_loop() is loop, var.get())
    runner.run(nested(runner))
    try:
        runner.run(42)
    except (TypeError, ValueError) as error:
        print(type(error).__name__)
    try:
        runner.run(asyncio.wait_for(asyncio.sleep(1), 0.01))
    except TimeoutError:
        print("time over")
print(tasks[0].cancelled(), loop.is_closed())
coroutine = visit("late")
try:
    runner.run(coroutine)
except RuntimeError as error:
    print(error)
coroutine.close()
unused = asyncio.Runner()
unused.close()
with asyncio.Runner(debug=True, loop_factory=asyncio.new_event_loop) as runner:
    print(runner.get_loop().get_debug(), runner.run(visit("debug")))
