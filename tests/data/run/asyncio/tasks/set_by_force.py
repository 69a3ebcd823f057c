# steps: no
# A task refuses to have its result set; the method of Future does it all the same, and the next step is a mistake.
import asyncio


def report(loop, context):
    print(context["message"].split(" <")[0].split(" Task")[0], "|", type(context["exception"]).__name__, str(context["exception"]).split(": <")[0])


async def work():
    await asyncio.sleep(0.01)
    print("never")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)
    task = asyncio.create_task(work())
    for name, value in (("set_result", 1), ("set_exception", ValueError())):
        try:
            getattr(task, name)(value)
        except RuntimeError as error:
            print(error)
    await asyncio.sleep(0)
    asyncio.Future.set_result(task, "forced")
    print(await task, task.done())
    await asyncio.sleep(0.02)
    other = asyncio.create_task(work())
    asyncio.Future.set_exception(other, KeyError("forced"))
    try:
        await other
    except KeyError as error:
        print(repr(error))
    await asyncio.sleep(0)
    for coroutine in (task.get_coro(), other.get_coro()):
        coroutine.close()


asyncio.run(main())
