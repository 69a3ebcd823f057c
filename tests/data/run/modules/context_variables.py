import asyncio
import contextvars
from contextvars import ContextVar, copy_context

request = ContextVar("request", default="none")
user = ContextVar("user")
print(request.get(), request.name, repr(request)[:42])
print(user.get("nobody"))
try:
    user.get()
except LookupError as error:
    print(type(error).__name__, error.args[0] is user)

token = user.set("ann")
print(token.var is user, token.old_value is contextvars.Token.MISSING, token.old_value)
second = user.set("ben")
print(second.old_value, user.get())
user.reset(second)
print(user.get())
for wrong in [second, 5]:
    try:
        user.reset(wrong)
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, str(error)[:20], str(error)[-27:])
try:
    request.reset(token)
except ValueError as error:
    print(str(error)[-38:])

context = copy_context()
user.set("carl")
print(len(context), context[user], user in context, request in context, context.get(request), context.get(request, 3))


def inside(x, *, y):
    user.set("dora")
    return x + y, user.get()


print(context.run(inside, 1, y=2), context[user], user.get())
try:
    context.run(context.run, print)
except RuntimeError as error:
    print(str(error)[:21], str(error)[-18:])
try:
    context[request]
except KeyError as error:
    print(error.args[0] is request)
print([v.name for v in context], list(context.values()), len(context.items()))


async def child(name, delay):
    print(name, "begins with", user.get())
    user.set(name)
    await asyncio.sleep(delay)
    print(name, "still has", user.get())
    await grandchild()
    return user.get()


async def grandchild():
    user.set(user.get() + "!")


def callback(tag):
    print(tag, user.get())


async def main():
    user.set("main")
    results = await asyncio.gather(child("a", 0.02), child("b", 0.01))
    print(results, user.get())
    await child("direct", 0.01)
    print("changed by an await:", user.get())
    loop = asyncio.get_running_loop()
    loop.call_soon(callback, "soon")
    loop.call_later(0.01, callback, "later")
    user.set("later main")
    context = copy_context()
    context.run(user.set, "given")
    loop.call_soon(callback, "in a given context", context=context)
    task = asyncio.create_task(child("t", 0), context=context)
    task.add_done_callback(lambda t: print("done", user.get()))
    user.set("after")
    await task
    await asyncio.sleep(0.02)
    print("the given context", context[user])
    async with asyncio.TaskGroup() as group:
        group.create_task(child("g1", 0.01))
        group.create_task(child("g2", 0))
    print(user.get())


asyncio.run(main())
print("outside", user.get())
with asyncio.Runner() as runner:
    runner.run(child("r1", 0))
    runner.run(child("r2", 0))
print("outside", user.get())
