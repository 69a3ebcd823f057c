# Actors: state of one's own, and messages with answers.
import asyncio


class Actor:
    def __init__(self):
        self.inbox = asyncio.Queue()
        self.task = asyncio.create_task(self.run())

    async def run(self):
        while True:
            message, args, answer = await self.inbox.get()
            try:
                answer.set_result(await getattr(self, "on_" + message)(*args))
            except Exception as error:
                answer.set_exception(error)

    async def ask(self, message, *args):
        answer = asyncio.get_running_loop().create_future()
        self.inbox.put_nowait((message, args, answer))
        return await answer

    async def stop(self):
        self.task.cancel()
        await asyncio.wait([self.task])
        return self.task.cancelled()


class Counter(Actor):
    total = 0

    async def on_add(self, n):
        total = self.total
        await asyncio.sleep(0.001)
        self.total = total + n
        return self.total

    async def on_divide(self, n):
        return self.total / n


async def main():
    counter = Counter()
    print(await asyncio.gather(*[counter.ask("add", n) for n in range(1, 6)]))
    for message, args in (("divide", (0,)), ("unknown", ()), ("divide", (4,))):
        try:
            print(await counter.ask(message, *args))
        except (ZeroDivisionError, AttributeError) as error:
            print(type(error).__name__, error)
    print(await counter.stop())

asyncio.run(main())
