# Reprs, debug mode and its slow callbacks.
import asyncio
import time


async def blocks(seconds):
    time.sleep(seconds)


def callback(value):
    time.sleep(value)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    print(repr(loop).split(" ", 1)[1])
    handle = loop.call_soon(print, "never")
    handle.cancel()
    print(handle.cancelled(), type(handle).__name__)
    timer = loop.call_later(60, print)
    print(type(timer).__name__, timer.when() > loop.time(), timer.cancelled())
    timer.cancel()
    future = loop.create_future()
    print(repr(future))
    future.add_done_callback(callback)
    print(future.remove_done_callback(callback), future.remove_done_callback(callback))
    future.set_result([1, 2])
    print(repr(future))
    failed = loop.create_future()
    failed.set_exception(ValueError("x"))
    print(repr(failed), failed.exception())
    cancelled = loop.create_future()
    cancelled.cancel()
    print(repr(cancelled))
    lock, event, semaphore = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(3)
    print([repr(each).split("[")[-1] for each in (lock, event, semaphore)])
    async with lock:
        print(repr(lock).split(" ")[-1], lock.locked())
    queue = asyncio.Queue(2)
    queue.put_nowait(1)
    print(str(queue), queue.qsize(), queue.maxsize)


asyncio.run(main())
