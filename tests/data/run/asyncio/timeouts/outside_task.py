# versions: 3.11-
# A timeout needs a task and a running loop.
import asyncio


def in_callback():
    try:
        asyncio.timeout(1).__aenter__().send(None)
    except RuntimeError as error:
        print(error)


async def main():
    asyncio.get_running_loop().call_soon(in_callback)
    await asyncio.sleep(0.01)
    limit = asyncio.timeout(1)
    print(limit)
    async with limit:
        print(str(limit)[:21])
    print(limit)
    async with asyncio.timeout(None) as forever:
        print(forever, forever.when())

try:
    asyncio.timeout(1)
except RuntimeError as error:
    print(error)
print(asyncio.timeout_at(5).when())
asyncio.run(main())
