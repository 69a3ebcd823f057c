# versions: 3.11-
# KeyboardInterrupt and SystemExit of a child come out bare.
import asyncio


async def leaves(error):
    await asyncio.sleep(0.01)
    raise error


async def main(error):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(leaves(error))
            await asyncio.sleep(1)
    except BaseException as error:
        print("main", type(error).__name__)

for error in (SystemExit(3), KeyboardInterrupt("k")):
    try:
        asyncio.run(main(error))
    except BaseException as error:
        print("outside", repr(error))
