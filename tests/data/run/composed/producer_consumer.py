import asyncio

queue = asyncio.Queue(maxsize=2)


async def consumer():
    for number in range(3):
        item = await queue.get()
        print("got", item)


async def main():
    task = asyncio.create_task(consumer())
    for number in range(3):
        await queue.put(number)
        await asyncio.sleep(1)
    await task


asyncio.run(main())
