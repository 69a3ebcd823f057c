import asyncio
import random


async def producer(queue, count):
    for number in range(count):
        await asyncio.sleep(random.uniform(0.05, 0.15))
        await queue.put(number)  # waits while the queue is full
        print("made", number)


async def consumer(name, queue):
    while True:
        number = await queue.get()  # waits while the queue is empty
        await asyncio.sleep(0.2)
        print(name, "used", number)
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    consumers = [asyncio.create_task(consumer(name, queue)) for name in ("first", "second")]
    await producer(queue, 8)
    await queue.join()
    for task in consumers:
        task.cancel()


asyncio.run(main())
