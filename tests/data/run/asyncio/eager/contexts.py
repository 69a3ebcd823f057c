# versions: 3.12-
# An eager step runs in the task's own context.
import asyncio
import contextvars

depth = contextvars.ContextVar("depth", default=0)


async def deeper(n):
    depth.set(depth.get() + 1)
    if n:
        return await asyncio.create_task(deeper(n - 1))
    await asyncio.sleep(0)
    return depth.get()


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    print(await deeper(3), depth.get())
    print(await asyncio.create_task(deeper(2)), depth.get())
    context = contextvars.copy_context()
    task = asyncio.create_task(deeper(0), context=context)
    print(depth.get(), context[depth], await task)

asyncio.run(main())
