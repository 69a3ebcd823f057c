# Context variables: copied when a task is made, shared with callbacks and coroutines, tokens, several levels.
import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")
tokens = []
depth = contextvars.ContextVar("depth")


async def show(where):
    print(where, user.get(), depth.get(None))


async def sets(name):
    token = user.set(name)
    await show("set")
    await asyncio.sleep(0)
    await show("still")
    user.reset(token)
    await show("reset")
    try:
        user.reset(token)
    except RuntimeError as error:
        print(str(error)[-25:])
    tokens.append(token)


async def nested(level):
    depth.set(level)
    if level < 3:
        await asyncio.create_task(nested(level + 1))
    await show(f"level {level}")


async def main():
    await show("begins")
    await asyncio.create_task(sets("task"))
    try:
        user.reset(tokens[0])
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__)
    await show("untouched")
    await sets("coroutine")
    await nested(0)
    await show("the coroutine's")
    loop = asyncio.get_running_loop()
    user.set("main")
    loop.call_soon(lambda: print("soon", user.get(), user.set("callback") is None, user.get()))
    future = loop.create_future()
    future.add_done_callback(lambda _: print("done", user.get()))
    user.set("changed")
    future.set_result(None)
    await asyncio.sleep(0)
    context = contextvars.copy_context()
    context.run(user.set, "elsewhere")
    loop.call_soon(lambda: print("given", user.get()), context=context)
    future = loop.create_future()
    future.add_done_callback(lambda _: print("given, too", user.get()), context=context)
    future.cancel()
    await asyncio.sleep(0)
    await show("at the end")
    print(context[user], depth in context, sorted(var.name for var in context))
    await asyncio.gather(sets("one"), sets("two"))
    context.run(loop.call_later, 0.002, lambda: print("timer", user.get()))
    await asyncio.wait_for(show("waited for"), 1)
    await asyncio.sleep(0.005)


asyncio.run(main())
