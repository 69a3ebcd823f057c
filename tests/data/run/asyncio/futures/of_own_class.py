# Awaitable classes, and a class derived from Future.
import asyncio


class Ticket:
    def __init__(self, steps):
        self.steps = steps

    def __await__(self):
        for step in range(self.steps):
            print("step", step)
            yield
        return "ticket done"


class Loud(asyncio.Future):
    def set_result(self, result):
        print("result", result)
        super().set_result(result)

    def cancel(self, *args, **options):
        print("asked to cancel")
        return super().cancel(*args, **options)


class Delegating:
    def __await__(self):
        return asyncio.sleep(0.01, "delegated").__await__()


async def main():
    print(await Ticket(2))
    print(await asyncio.gather(Ticket(1), Delegating(), asyncio.ensure_future(Ticket(1))))
    loud = Loud()
    asyncio.get_running_loop().call_later(0.01, loud.set_result, 9)
    print(await loud, isinstance(loud, asyncio.Future), asyncio.isfuture(loud))
    loud = Loud()

    async def waits():
        await loud

    task = asyncio.create_task(waits())
    await asyncio.sleep(0)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True), loud.cancelled())
    for wrong in (5, "text", None):
        try:
            await wrong
        except TypeError as error:
            print(error)
    print(await asyncio.wait_for(Ticket(1), 1))

asyncio.run(main())
