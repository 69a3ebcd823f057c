"""Stands in for test.test_asyncio.utils."""

import asyncio


async def await_without_task(awaitable):
    """Steps the coroutine by hand inside the running loop, while no task is the current one."""
    failed = None

    def step():
        nonlocal failed
        try:
            awaitable.send(None)
        except StopIteration:
            pass
        except Exception as error:
            failed = error

    asyncio.get_running_loop().call_soon(step)
    await asyncio.sleep(0)
    if failed:
        raise failed


class TestCase:
    pass
