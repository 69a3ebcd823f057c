# A circuit breaker before a service that fails: closed, open, half open.
import asyncio


class Open(Exception):
    pass


class Breaker:
    def __init__(self, limit, pause):
        self.limit, self.pause = limit, pause
        self.failures, self.opened = 0, None

    async def call(self, function, *args):
        loop = asyncio.get_running_loop()
        if self.opened is not None:
            if loop.time() - self.opened < self.pause:
                raise Open
            print("half open")
        try:
            result = await asyncio.wait_for(function(*args), 0.02)
        except Exception:
            self.failures += 1
            if self.failures >= self.limit:
                self.opened = loop.time()
                print("opens after", self.failures)
            raise
        self.failures, self.opened = 0, None
        return result


class Service:
    def __init__(self, answers):
        self.answers = iter(answers)

    async def ask(self):
        answer = next(self.answers)
        if answer == "hang":
            await asyncio.sleep(1)
        await asyncio.sleep(0.002)
        if answer == "fail":
            raise ConnectionError("no")
        return answer


async def main():
    breaker = Breaker(2, 0.05)
    service = Service(["ok", "fail", "hang", "fail", "ok", "fine"])
    for attempt in range(9):
        try:
            print(attempt, await breaker.call(service.ask))
        except Open:
            print(attempt, "is not even tried")
            await asyncio.sleep(0.03)
        except (ConnectionError, asyncio.TimeoutError) as error:
            print(attempt, "failed:", type(error).__name__ == "ConnectionError")


asyncio.run(main())
