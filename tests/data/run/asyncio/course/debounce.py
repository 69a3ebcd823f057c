# Debouncing and throttling: of many calls only the last, or one in a while, comes through.
import asyncio


def debounced(seconds):
    def decorator(function):
        task = None

        async def later(*args):
            await asyncio.sleep(seconds)
            function(*args)

        def call(*args):
            nonlocal task
            if task is not None and not task.done():
                task.cancel()
            task = asyncio.ensure_future(later(*args))

        return call

    return decorator


class Throttle:
    def __init__(self, function, seconds):
        self.function, self.seconds = function, seconds
        self.handle, self.last = None, None

    def __call__(self, *args):
        self.last = args
        if self.handle is None:
            self.fire()

    def fire(self):
        loop = asyncio.get_running_loop()
        if self.last is None:
            self.handle = None
            return
        args, self.last = self.last, None
        self.function(*args)
        self.handle = loop.call_later(self.seconds, self.fire)


async def main():
    @debounced(0.12)
    def save(text):
        print("saved", text)

    throttled = Throttle(lambda number: print("moved to", number), 0.15)
    for number, text in enumerate(["h", "he", "hel", "hell", "hello"]):
        save(text)
        throttled(number)
        await asyncio.sleep(0.06 if number != 2 else 0.24)
    await asyncio.sleep(0.36)
    throttled("again")
    await asyncio.sleep(0.18)


asyncio.run(main())
