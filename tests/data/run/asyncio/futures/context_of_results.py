# Whoever asks a future for its result raises its exception, which then has what is being handled as its context.
import asyncio


def shown(error):
    chain = []
    while error is not None and len(chain) < 5:
        chain.append(repr(error))
        error = error.__context__
    return " <- ".join(chain)


async def failed():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("failed"))
    return future


async def main():
    future = await failed()
    for _ in range(2):
        try:
            raise KeyError("handled")
        except KeyError:
            try:
                future.result()
            except ValueError as error:
                print("result", shown(error))
        try:
            1 / 0
        except ZeroDivisionError:
            try:
                await future
            except ValueError as error:
                print("await", shown(error))
    print("exception", shown(future.exception()))

    async def fails():
        try:
            raise IndexError("in the task")
        except IndexError:
            await asyncio.sleep(0)
            raise ValueError("of the task")

    try:
        raise KeyError("while awaiting")
    except KeyError:
        task = asyncio.create_task(fails())
        try:
            await task
        except ValueError as error:
            print("task", shown(error))
        try:
            await asyncio.gather(fails(), fails())
        except ValueError as error:
            print("gather", shown(error))
        try:
            await task
        except ValueError as error:
            print("again", shown(error))


async def cleaning_up():
    async def late():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            try:
                await asyncio.gather(fails_soon())
            except ValueError as error:
                print("at the end", shown(error))
            try:
                await asyncio.wait_for(asyncio.sleep(5), 0.01)
            except asyncio.TimeoutError as error:
                print("too late", shown(error))

    async def fails_soon():
        await asyncio.sleep(0)
        raise ValueError("soon")

    task = asyncio.create_task(late())
    await asyncio.sleep(0)
    raise KeyError("of main")


asyncio.run(main())
try:
    asyncio.run(cleaning_up())
except KeyError as error:
    print(shown(error))
