# Callbacks that add and remove callbacks, cancel, set results, make tasks.
import asyncio


async def work(name):
    await asyncio.sleep(0)
    return name


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(work("w"))

    def second(task):
        print("second", task.result())

    def first(task):
        print("first")
        # The task is done: it is called soon.
        task.add_done_callback(second)
        print("removed", task.remove_done_callback(never), task.remove_done_callback(second))

    def never(task):
        print("never")

    task.add_done_callback(first)
    task.add_done_callback(second)
    task.add_done_callback(second)
    print(task.remove_done_callback(never), task.remove_done_callback(second))
    task.add_done_callback(second)
    print(await task)
    for _ in range(3):
        await asyncio.sleep(0)

    one, two, three = loop.create_future(), loop.create_future(), loop.create_future()
    one.add_done_callback(lambda one: two.set_result(one.result() + 1))
    two.add_done_callback(lambda two: three.set_result(two.result() + 1))
    loop.call_soon(one.set_result, 1)
    print(await three, two.result())

    spawned = []
    task = asyncio.create_task(work("parent"))
    task.add_done_callback(lambda task: spawned.append(asyncio.ensure_future(work("child of " + task.result()))))
    await task
    await asyncio.sleep(0)
    print(await spawned[0])

    victim = asyncio.create_task(asyncio.sleep(1))
    killer = asyncio.create_task(work("killer"))
    killer.add_done_callback(lambda killer: print("cancel", victim.cancel()))
    victim.add_done_callback(lambda victim: print("victim", victim.cancelled()))
    print(await asyncio.gather(victim, killer, return_exceptions=True))

    order = []
    future = loop.create_future()
    for number in range(4):
        future.add_done_callback(lambda future, number=number: order.append(number))
    waiting = asyncio.create_task(wait_for_it(future, order))
    await asyncio.sleep(0)
    future.add_done_callback(lambda future: order.append("added last"))
    future.set_result(None)
    order.append("set")
    await waiting
    print(order)


async def wait_for_it(future, order):
    await future
    order.append("awaited")


asyncio.run(main())
