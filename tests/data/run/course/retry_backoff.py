import asyncio
import functools
import itertools
import logging
import random
import sys

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)-8s %(name)s: %(message)s")
log = logging.getLogger("retry")

class RetryExhausted(Exception):
    pass

def retry(*exceptions, attempts=4, base=0.01, factor=2, jitter=0.0, rng=random.Random(7)):
    def decorate(func):
        @functools.wraps(func)
        async def wrapper(*args, **kw):
            delays = (base * factor ** n for n in itertools.count())
            for attempt, delay in zip(range(1, attempts + 1), delays):
                try:
                    return await func(*args, **kw)
                except exceptions as exc:
                    if attempt == attempts:
                        raise RetryExhausted(f"{func.__name__} failed {attempts} times") from exc
                    delay += rng.uniform(0, jitter)
                    log.warning("attempt %d failed (%s), next in %.3f s", attempt, exc, delay)
                    await asyncio.sleep(delay)
        return wrapper
    return decorate

class Flaky:
    def __init__(self, fail_times):
        self.left = fail_times

    @retry(ConnectionError, jitter=0.005)
    async def fetch(self, what):
        if self.left:
            self.left -= 1
            raise ConnectionResetError(104, "Connection reset by peer")
        return f"<{what}>"

async def main():
    print(await Flaky(2).fetch("page"))
    try:
        await Flaky(9).fetch("page")
    except RetryExhausted as e:
        log.error("giving up: %s; cause %r", e, e.__cause__)
    try:
        1 / 0
    except ZeroDivisionError:
        log.exception("arithmetic")
    await Flaky(9).fetch("never")

asyncio.run(main())
