# An exception on its way through tasks: the same object, its context, its cause, raised again for each who awaits.
import asyncio


async def fails(name):
    await asyncio.sleep(0)
    raise ValueError(name)


async def wraps(name):
    try:
        await fails(name)
    except ValueError as error:
        raise RuntimeError(f"wrapped {name}") from error


async def handles(name):
    try:
        await asyncio.create_task(wraps(name))
    except RuntimeError:
        await fails("while handling")


async def awaits(task, name):
    try:
        await task
    except ValueError as error:
        print(name, "sees", error, id(error) == id(task.exception()))
        return error


async def main():
    task = asyncio.create_task(fails("shared"))
    seen = await asyncio.gather(*[awaits(task, name) for name in "abc"])
    print(seen[0] is seen[1] is seen[2], await awaits(task, "late") is seen[0])
    try:
        await handles("inner")
    except ValueError as error:
        chain = [error]
        while chain[-1].__context__ is not None:
            chain.append(chain[-1].__context__)
        print([str(each) for each in chain], chain[1].__cause__ is chain[2])
    try:
        try:
            await fails("first")
        finally:
            await fails("second")
    except ValueError as error:
        print(error, "after", error.__context__)

    async def stop_iteration():
        raise StopIteration("no")

    try:
        await asyncio.create_task(stop_iteration())
    except RuntimeError as error:
        print(error, type(error.__cause__).__name__)
    future = asyncio.get_running_loop().create_future()
    try:
        future.set_exception(StopIteration())
        await future
    except (TypeError, RuntimeError) as error:
        print(error)
    future = asyncio.get_running_loop().create_future()
    future.set_exception(IndexError)
    try:
        await future
    except IndexError as error:
        print(repr(error))
    for function in (lambda: task.result(), lambda: future.set_result(1)):
        try:
            function()
        except Exception as error:
            print(type(error).__name__, error)


asyncio.run(main())
