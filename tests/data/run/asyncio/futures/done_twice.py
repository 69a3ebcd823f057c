# Results that are set twice, asked for too early, or of the wrong kind.
import asyncio


def attempt(function, *args):
    try:
        print(function.__name__, "->", function(*args))
    except asyncio.CancelledError as error:
        print(function.__name__, "-> CancelledError", error.args)
    except BaseException as error:
        print(function.__name__, "->", type(error).__name__, error)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    attempt(future.result)
    attempt(future.exception)
    attempt(future.set_result, 1)
    attempt(future.set_result, 2)
    attempt(future.set_exception, ValueError())
    attempt(future.cancel)
    attempt(future.result)
    failed = loop.create_future()
    attempt(failed.set_exception, 3)
    attempt(failed.set_exception, KeyError)
    attempt(failed.exception)
    attempt(failed.result)
    cancelled = loop.create_future()
    attempt(cancelled.cancel, "why")
    attempt(cancelled.cancel)
    attempt(cancelled.result)
    attempt(cancelled.exception)
    attempt(cancelled.set_result, 1)
    print(future.done(), failed.done(), cancelled.done(), cancelled.cancelled(), failed.cancelled())

    async def nothing():
        return None

    task = asyncio.create_task(nothing())
    attempt(task.set_result, 1)
    attempt(task.set_exception, ValueError())
    attempt(task.result)
    await task
    attempt(task.result)
    print(future.remove_done_callback(print), future.get_loop() is loop)


asyncio.run(main())
