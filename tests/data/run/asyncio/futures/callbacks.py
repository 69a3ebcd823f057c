# A future of the program's own: results, callbacks, what is not allowed.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(lambda f: print("first", f.result()))
    future.add_done_callback(print_later := (lambda f: print("never")))
    future.add_done_callback(lambda f: print("second", f.done()))
    print(future.remove_done_callback(print_later), future.done())
    loop.call_soon(future.set_result, "value")
    print(await future)
    for attempt in (lambda: future.set_result(1), lambda: future.set_exception(ValueError())):
        try:
            attempt()
        except asyncio.InvalidStateError as error:
            print("InvalidStateError", error)
    print(future.cancel(), future.cancelled(), future.exception())
    broken = loop.create_future()
    broken.set_exception(ValueError)
    try:
        await broken
    except ValueError as error:
        print("a class becomes", repr(error))
    for bad in (5, StopIteration, "text"):
        try:
            loop.create_future().set_exception(bad)
        except TypeError as error:
            print("TypeError", str(error)[:40])
    cancelled = loop.create_future()
    cancelled.add_done_callback(lambda f: print("callback of a cancelled one", f.cancelled()))
    print(cancelled.cancel(), cancelled.cancel(), cancelled.done())
    for ask in (cancelled.result, cancelled.exception):
        try:
            ask()
        except asyncio.CancelledError:
            print("CancelledError")
    await asyncio.sleep(0)
    print(cancelled.get_loop() is loop)

asyncio.run(main())
