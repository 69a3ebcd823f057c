# What futures and tasks look like.
import asyncio
import re


def callback(future):
    pass


def shown(x):
    print(re.sub(r"Task-\d+", "Task-N", repr(x)))


async def work():
    await asyncio.sleep(0.01)
    return list(range(20))


class Own:
    def __repr__(self):
        return "Own(" + "x" * 40 + ")"


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    shown(future)
    future.add_done_callback(callback)
    shown(future)
    future.add_done_callback(print)
    shown(future)
    future.add_done_callback(callback)
    future.add_done_callback(callback)
    shown(future)
    future.set_result("a long text " * 5)
    shown(future)
    task = asyncio.create_task(work())
    shown(task)
    await asyncio.sleep(0)
    shown(task)
    task.cancel()
    shown(task)
    await asyncio.wait([task])
    shown(task)
    shown(await asyncio.gather(task, return_exceptions=True))
    task = asyncio.create_task(work(), name="worker")
    await task
    shown(task)
    for result in (12345678901234567890123456789012345678901234567890, {n: n for n in range(9)}, (1,), Own(), [Own()], None):
        future = loop.create_future()
        future.set_result(result)
        shown(future)
    future = loop.create_future()
    future.set_exception(ValueError("a long message " * 4))
    shown(future)
    future.exception()

asyncio.run(main())
