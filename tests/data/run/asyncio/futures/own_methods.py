# steps: no
# Futures and tasks with methods in Python, and futures of another make: a task asks them by their methods.
import asyncio


class Told(asyncio.Future):
    def add_done_callback(self, callback, *, context=None):
        print("add", hasattr(callback, "__self__"), context is not None)
        super().add_done_callback(callback, context=context)

    def cancel(self, msg=None):
        print("cancel", msg)
        return super().cancel(msg)


class Job(asyncio.Task):
    def add_done_callback(self, callback, *, context=None):
        print("job")
        super().add_done_callback(callback, context=context)


class Other:
    """No asyncio.Future, but as much of one as a task needs."""

    _asyncio_future_blocking = False

    def __init__(self, loop):
        self._loop = loop
        self.callbacks = []
        self.outcome = None

    def get_loop(self):
        return self._loop

    def add_done_callback(self, callback, *, context=None):
        self.callbacks.append((callback, context))

    def cancel(self, msg=None):
        print("asked to cancel:", msg)
        self.finish(asyncio.CancelledError(msg))
        return True

    def finish(self, outcome):
        self.outcome = outcome
        for callback, context in self.callbacks:
            self._loop.call_soon(callback, self, context=context)
        self.callbacks.clear()

    def done(self):
        return self.outcome is not None

    def result(self):
        if isinstance(self.outcome, BaseException):
            raise self.outcome
        return self.outcome

    def __await__(self):
        if not self.done():
            self._asyncio_future_blocking = True
            yield self
        return self.result()


async def waits(future):
    try:
        return await future
    except Exception as error:
        return repr(error)
    except asyncio.CancelledError as error:
        print("cancelled", error.args)
        raise


async def main():
    loop = asyncio.get_running_loop()
    told = Told(loop=loop)
    task = loop.create_task(waits(told))
    await asyncio.sleep(0)
    told.set_result("told")
    print(await task)
    print(await Job(waits(asyncio.sleep(0, "slept")), loop=loop))
    cancelled = loop.create_task(waits(Told(loop=loop)))
    await asyncio.sleep(0)
    cancelled.cancel("enough")
    print(await asyncio.gather(cancelled, return_exceptions=True))

    for outcome in ("other", ValueError("wrong")):
        other = Other(loop)
        task = loop.create_task(waits(other))
        await asyncio.sleep(0)
        other.finish(outcome)
        print(await task)
    inner = loop.create_task(waits(Other(loop)))
    outer = loop.create_task(waits(inner))
    await asyncio.sleep(0)
    outer.cancel("chain")
    print(await asyncio.gather(inner, outer, return_exceptions=True))
    early = loop.create_task(waits(Other(loop)))
    early.cancel()
    print(await asyncio.gather(early, return_exceptions=True))
    strange = asyncio.new_event_loop()
    print((await loop.create_task(waits(Other(strange)))).split(" ")[0])
    strange.close()
    print(await loop.create_task(asyncio.wait_for(waits(asyncio.sleep(0, "in time")), 1)))


asyncio.run(main())
loop = asyncio.new_event_loop()
print(loop.run_until_complete(Job(asyncio.sleep(0, "to the end"), loop=loop)))
loop.close()
