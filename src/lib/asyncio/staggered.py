"""Several attempts at one thing, each begun when the one before failed or took too long; the first that succeeds wins."""

from asyncio.events import get_running_loop
from asyncio.locks import Event
from asyncio.tasks import wait, wait_for
from asyncio.exceptions import TimeoutError


async def staggered_race(coro_fns, delay, *, loop=None):
    """The winner's result, its index, and the exception of each that was begun; None, None where none succeeded."""
    loop = loop or get_running_loop()
    functions = enumerate(iter(coro_fns))
    winner = winner_index = None
    exceptions = []
    running = []

    async def attempt(previous_failed):
        nonlocal winner, winner_index
        if previous_failed is not None:
            try:
                await wait_for(previous_failed.wait(), delay)
            except TimeoutError:
                pass
        try:
            index, function = next(functions)
        except StopIteration:
            return
        failed = Event()
        following = loop.create_task(attempt(failed))
        running.append(following)
        exceptions.append(None)
        try:
            result = await function()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            exceptions[index] = error
            failed.set()
        else:
            winner_index = index
            winner = result
            # All others are cancelled, those before and the one that waits for its turn.
            for place, task in enumerate(running):
                if place != index:
                    task.cancel()

    running.append(loop.create_task(attempt(None)))
    try:
        done = 0
        while done != len(running):
            finished, _ = await wait(running)
            done = len(finished)
        return winner, winner_index, exceptions
    finally:
        for task in running:
            task.cancel()
