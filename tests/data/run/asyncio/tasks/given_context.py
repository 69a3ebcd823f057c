# versions: 3.11-
# `create_task(context=...)`: the task runs in that very context.
import asyncio
import contextvars

level = contextvars.ContextVar("level", default=0)


async def deeper():
    level.set(level.get() + 1)
    await asyncio.sleep(0)
    return level.get()


async def main():
    shared = contextvars.copy_context()
    print(await asyncio.gather(*[asyncio.create_task(deeper(), context=shared) for _ in range(3)]))
    print(shared[level], level.get())
    async with asyncio.TaskGroup() as group:
        one = group.create_task(deeper(), context=shared, name="one")
    print(one.result(), one.get_name(), shared[level])

with asyncio.Runner() as runner:
    runner.run(main())
    own = contextvars.copy_context()
    runner.run(deeper(), context=own)
    print(own[level], level.get())
