import asyncio

async def inner():
    await asyncio.sleep(0.05)

async def outer():
    await inner()

async def main():
    me = asyncio.current_task()
    print(me.get_name(), me.get_coro().__name__)
    t = asyncio.create_task(outer(), name="outer")
    await asyncio.sleep(0)
    print(sorted(x.get_name() for x in asyncio.all_tasks()))
    t.print_stack()
    print([f.f_code.co_name for f in t.get_stack()])
    t.set_name("renamed")
    print(t.get_name(), t.done())
    for attempt in ("result", "exception"):
        try:
            getattr(t, attempt)()
        except asyncio.InvalidStateError as e:
            print(attempt, e)
    await t
    print(t.result(), t.exception(), t)
    f = asyncio.get_running_loop().create_future()
    print(f)
    f.add_done_callback(lambda fut: print("done:", fut.result()))
    f.set_result([1, 2])
    await asyncio.sleep(0)
    try:
        f.set_result(3)
    except asyncio.InvalidStateError as e:
        print("invalid state:", e)
    f2 = asyncio.Future()
    f2.set_exception(ValueError("x" * 20))
    print(f2)
    try:
        await f2
    except ValueError as e:
        print("raised", e)
    try:
        f2.set_exception(StopIteration)
    except Exception as e:
        print(type(e).__name__, e)

asyncio.run(main())
