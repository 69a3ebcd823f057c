# Each task runs in a copy of the context in which it was made.
import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def handler(name):
    before = user.get()
    user.set(name)
    await asyncio.sleep(0.01)
    deeper = await asyncio.create_task(reads())
    return before, user.get(), deeper


async def reads():
    user.set(user.get() + "!")
    return user.get()


async def main():
    user.set("main")
    print(await asyncio.gather(handler("a"), handler("b")))
    print(user.get())
    print(await reads(), user.get())
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print("callback sees", user.get()))
    context = contextvars.copy_context()
    context.run(user.set, "other")
    loop.call_soon(lambda: print("with a context", user.get()), context=context)
    loop.call_later(0.005, lambda: print("later sees", user.get()))
    user.set("changed after call_soon")
    task = asyncio.create_task(handler("c"))
    task.add_done_callback(lambda task: print("done callback sees", user.get()))
    task.add_done_callback(lambda task: print("with a context", user.get()), context=context)
    user.set("last")
    await task
    await asyncio.sleep(0)

asyncio.run(main())
print(user.get())
