# versions: 3.12-
# steps: no
# The contexts of tasks and handles, whether or not the program has variables in them.
import asyncio


async def child():
    return asyncio.current_task().get_context()


async def main():
    task = asyncio.current_task()
    print(type(task.get_context()).__name__, task.get_context() is task.get_context(), len(task.get_context()))
    handle = asyncio.get_running_loop().call_soon(print)
    print(type(handle.get_context()).__name__, handle.get_context() is handle.get_context())
    handle.cancel()
    made = asyncio.create_task(child())
    asked_before = made.get_context()
    print(await made is asked_before, asked_before is task.get_context())
    import contextvars

    var = contextvars.ContextVar("var", default="unset")
    var.set("main")
    print(task.get_context()[var], asked_before.get(var))
    shared = contextvars.copy_context()
    one = asyncio.create_task(child(), context=shared)
    print(one.get_context() is shared, await one is shared, shared[var])
    timer = asyncio.get_running_loop().call_later(0, print, context=shared)
    print(timer.get_context() is shared)
    timer.cancel()


asyncio.run(main())
