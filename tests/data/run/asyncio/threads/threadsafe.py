# A loop in one thread, and what other threads ask of it.
import asyncio
import concurrent.futures
import threading
import time

loop = asyncio.new_event_loop()


def run_loop():
    asyncio.set_event_loop(loop)
    loop.run_forever()
    print("loop stopped in", threading.current_thread().name)


thread = threading.Thread(target=run_loop, name="loops")
thread.start()


async def add(a, b):
    print("adds in", threading.current_thread().name)
    await asyncio.sleep(0.02)
    return a + b


async def fail():
    raise KeyError("missing")


future = asyncio.run_coroutine_threadsafe(add(2, 3), loop)
print(type(future) is concurrent.futures.Future, future.result(1))
try:
    asyncio.run_coroutine_threadsafe(fail(), loop).result()
except KeyError as error:
    print("KeyError", error)
slow = asyncio.run_coroutine_threadsafe(asyncio.sleep(10), loop)
try:
    slow.result(0.05)
except concurrent.futures.TimeoutError:
    print("not yet", slow.done(), slow.cancel(), slow.cancelled())
try:
    asyncio.run_coroutine_threadsafe(print, loop)
except TypeError as error:
    print(error)
loop.call_soon_threadsafe(print, "soon")
time.sleep(0.05)


async def wrap():
    pool = concurrent.futures.ThreadPoolExecutor(1)
    theirs = pool.submit(pow, 2, 10)
    print("wrapped", await asyncio.wrap_future(theirs))
    pool.shutdown()
    try:
        asyncio.wrap_future(1)
    except AssertionError as error:
        print(error)
    ours = loop.create_future()
    print(asyncio.wrap_future(ours) is ours)


asyncio.run_coroutine_threadsafe(wrap(), loop).result()
loop.call_soon_threadsafe(loop.stop)
thread.join()
loop.close()
try:
    loop.call_soon_threadsafe(print)
except RuntimeError as error:
    print(error)
late = add(1, 1)
try:
    loop.run_until_complete(late)
except RuntimeError as error:
    print(error)
late.close()
