# Task factories, subclasses of Task and Future, names.
import asyncio


class Named(asyncio.Task):
    made = 0

    def __init__(self, coro, *, loop=None, name=None, **rest):
        Named.made += 1
        super().__init__(coro, loop=loop, name=name or f"named-{Named.made}", **rest)
        self.extra = "extra"


class Slow(asyncio.Future):
    def cancel(self, *args, **kwargs):
        print("cancel asked of", type(self).__name__)
        return super().cancel(*args, **kwargs)

    def set_result(self, result):
        super().set_result(result * 2)


async def work(value):
    await asyncio.sleep(0)
    return value


async def waits(future):
    try:
        return await future
    except asyncio.CancelledError as error:
        print("cancelled", error.args)
        raise


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    loop.set_task_factory(lambda loop, coro, **kw: Named(coro, loop=loop, **kw))
    task = asyncio.create_task(work(1), name="given")
    print(type(task).__name__, task.extra, task.get_name(), isinstance(task, asyncio.Future), asyncio.isfuture(task))
    print(await task, task.done())
    print(await asyncio.create_task(work(2), name="two"), Named.made)
    loop.set_task_factory(None)
    try:
        loop.set_task_factory(1)
    except TypeError as error:
        print(error)
    future = Slow()
    print(type(future).__name__, future.done(), future.get_loop() is loop)
    loop.call_soon(future.set_result, 21)
    print(await future)
    future = Slow(loop=loop)
    task = asyncio.create_task(waits(future))
    await asyncio.sleep(0)
    print(task.cancel("reason"))
    try:
        await task
    except asyncio.CancelledError:
        print(task.cancelled(), future.cancelled())
    task = asyncio.create_task(work(1), name="own name")
    print(task.get_name())
    task.set_name(7)
    print(repr(task.get_name()), task.get_coro().__name__, task in asyncio.all_tasks())
    await task
    print(task in asyncio.all_tasks(), asyncio.current_task().get_coro().__qualname__)
    try:
        asyncio.Task(5)
    except TypeError as error:
        print(str(error)[:26])


asyncio.run(main())
