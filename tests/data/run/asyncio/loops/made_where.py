# steps: no
# In debug mode futures and tasks know where they were made.
import asyncio
import gc


def line(entry):
    return entry.lineno if entry.filename == __file__ else None


async def nothing():
    pass


async def hangs():
    await asyncio.get_running_loop().create_future()


def make(loop):
    future = asyncio.Future(loop=loop)
    stack = future._source_traceback
    print(type(stack).__name__, [line(entry) for entry in stack][-2:], stack[-1].name)
    print(repr(future).replace(__file__, "main.py"))
    task = asyncio.Task(nothing(), loop=loop, name="named")
    print([line(entry) for entry in task._source_traceback][-1], repr(task).replace(__file__, "main.py"))
    loop.run_until_complete(task)
    print(repr(task).replace(__file__, "main.py"))
    future.set_exception(ValueError("lost"))
    return future


loop = asyncio.new_event_loop()
print(asyncio.Future(loop=loop)._source_traceback)
loop.set_exception_handler(lambda loop, context: print(context["message"], sorted(context), line(context["source_traceback"][-1])))
loop.set_debug(True)
failed = make(loop)
del failed
hanging = asyncio.Task(hangs(), loop=loop)
loop.call_soon(loop.stop)
loop.run_forever()
del hanging
gc.collect()
loop.close()
