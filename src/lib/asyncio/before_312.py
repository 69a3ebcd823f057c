"""`wait_for` up to 3.11: what is waited for runs in a task of its own."""

import _asyncio
from asyncio.exceptions import CancelledError, TimeoutError


async def wait_for(fut, timeout):
    from asyncio.tasks import _cancel_and_wait, _release_waiter, ensure_future

    loop = _asyncio.get_running_loop()
    if timeout is None:
        return await fut
    if timeout <= 0:
        future = ensure_future(fut, loop=loop)
        if future.done():
            return future.result()
        return await _too_late(future)
    waiter = _asyncio.waiter("Future")
    timer = loop.call_later(timeout, _release_waiter, waiter)

    def release(_):
        _release_waiter(waiter)

    future = ensure_future(fut, loop=loop)
    future.add_done_callback(release)
    try:
        try:
            await waiter
        except CancelledError:
            if future.done():
                return future.result()
            future.remove_done_callback(release)
            await _cancel_and_wait(future)
            raise
        if future.done():
            return future.result()
        future.remove_done_callback(release)
        return await _too_late(future)
    finally:
        timer.cancel()


async def _too_late(future):
    from asyncio.tasks import _cancel_and_wait

    await _cancel_and_wait(future)
    try:
        return future.result()
    except CancelledError as error:
        raise TimeoutError from error
