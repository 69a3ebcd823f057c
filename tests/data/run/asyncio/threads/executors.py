# Blocking calls in threads, awaited by tasks.
import asyncio
import contextvars
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

name = contextvars.ContextVar("name", default="nobody")


def work(label, delay):
    time.sleep(delay)
    print(label, "in", threading.current_thread().name.rsplit("_", 1)[0], name.get())
    return label.upper()


def fail():
    raise ValueError("no luck")


async def ticker():
    for turn in range(3):
        print("tick", turn)
        await asyncio.sleep(0.1)


async def main():
    loop = asyncio.get_running_loop()
    ticking = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    print(await asyncio.gather(loop.run_in_executor(None, work, "one", 0.15), loop.run_in_executor(None, work, "two", 0.05)))
    await ticking
    try:
        await loop.run_in_executor(None, fail)
    except ValueError as error:
        print("raised", error)
    name.set("somebody")
    print(await asyncio.to_thread(work, "three", delay=0.01))
    with ThreadPoolExecutor(1, "own") as pool:
        futures = [loop.run_in_executor(pool, work, label, 0.05) for label in "ab"]
        print(futures[1].cancel(), futures[1].cancelled())
        print(await futures[0])
    try:
        await asyncio.wait_for(asyncio.to_thread(time.sleep, 0.2), 0.05)
    except asyncio.TimeoutError:
        print("too late")
    try:
        await loop.run_in_executor(pool, work, "x", 0)
    except RuntimeError as error:
        print(error)
    await loop.shutdown_default_executor()
    try:
        await asyncio.to_thread(work, "x", 0)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
print("over", threading.active_count())
