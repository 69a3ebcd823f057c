# A task factory that counts, and one with a class of its own.
import asyncio

made = []


class Traced(asyncio.Task):
    def cancel(self, *args):
        print("asked to cancel", self.get_name())
        return super().cancel(*args)


def factory(loop, coro, **options):
    task = Traced(coro, loop=loop, **options)
    made.append(coro.__name__)
    return task


async def work(n):
    await asyncio.sleep(n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    task = asyncio.create_task(work(0))
    print(type(task).__name__, await task)
    try:
        await asyncio.wait_for(work(1), 0.01)
    except asyncio.TimeoutError:
        print("timeout")
    slow = asyncio.create_task(work(1))
    slow.set_name("slow")
    await asyncio.sleep(0)
    slow.cancel()
    await asyncio.wait([slow])
    try:
        loop.set_task_factory(5)
    except TypeError as error:
        print(error)
    loop.set_task_factory(None)
    print(type(asyncio.create_task(work(0))).__name__)

asyncio.run(main())
print(made.count("work") >= 2)
